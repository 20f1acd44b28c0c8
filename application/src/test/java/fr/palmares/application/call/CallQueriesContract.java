package fr.palmares.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.shared.SearchText;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Funding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link CallQueries} must honour. */
public interface CallQueriesContract {

    Store store();

    private void saveCalls(Call... calls) {
        store().keep(() -> List.of(calls).forEach(store().calls()::save));
    }

    private List<String> calls(String search) {
        return store().callQueries().list(SearchText.of(search), Optional.empty(), 50).stream()
                .map(view -> view.id().toString())
                .toList();
    }

    @Test
    default void shows_a_call_with_its_envelope_and_how_many_laureates_are_on_record() {
        Call call = Samples.call("ami-ia-2");
        Funding funding = Samples.funding("ami-ia-2");
        store().keep(() -> {
            store().calls().save(call);
            store().calls().save(Samples.call("ami-ia-1"));
            store().fundings().save(funding);
            store().laureates()
                    .save(List.of(
                            Samples.laureate("ami-ia-2", 1, "Un"),
                            Samples.laureate("ami-ia-2", 2, "Deux"),
                            Samples.laureate("ami-ia-1", 1, "Un")));
        });

        CallView expected = new CallView(
                call.id(),
                call.title(),
                call.state(),
                call.announcement(),
                call.tracks(),
                Optional.of(funding.envelope()),
                2,
                call.source());

        assertThat(store().callQueries().one(call.id())).contains(expected);
        assertThat(store().callQueries().list(SearchText.of("ami-ia-2"), Optional.empty(), 9))
                .containsExactly(expected);
    }

    @Test
    default void shows_a_call_of_which_little_is_known() {
        Call call = Samples.terseCall("ami-ia-1");
        saveCalls(call);

        assertThat(store().callQueries().one(call.id()))
                .contains(new CallView(
                        call.id(),
                        call.title(),
                        call.state(),
                        call.announcement(),
                        List.of(),
                        Optional.empty(),
                        0,
                        call.source()));
    }

    @Test
    default void shows_no_call_that_is_not_there() {
        assertThat(store().callQueries().one(CallId.of("ami-ia-2"))).isEmpty();
        assertThat(calls("")).isEmpty();
    }

    @Test
    default void pages_through_calls_in_order_of_slug_without_gap_or_repeat() {
        saveCalls(
                Samples.call("b"),
                Samples.call("a-2"),
                Samples.call("a"),
                Samples.call("a1"),
                Samples.call("a-10"),
                Samples.terseCall("1"));
        List<String> all = List.of("1", "a", "a-10", "a-2", "a1", "b");

        assertThat(calls("")).isEqualTo(all);
        for (int size = 1; size <= all.size(); size++) {
            assertThat(pagedBy(size)).isEqualTo(all);
        }
    }

    private List<String> pagedBy(int size) {
        List<String> seen = new ArrayList<>();
        Optional<CallId> after = Optional.empty();
        List<CallView> page = store().callQueries().list(SearchText.NOTHING, after, size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            page.forEach(view -> seen.add(view.id().toString()));
            after = Optional.of(page.get(page.size() - 1).id());
            page = store().callQueries().list(SearchText.NOTHING, after, size);
        }
        return seen;
    }

    @Test
    default void finds_calls_by_the_beginnings_of_words_of_title_and_slug() {
        saveCalls(
                Samples.call("ami-ia-1", "Intelligence artificielle, première édition"),
                Samples.call("ami-ia-2", "Intelligence artificielle, deuxième édition"),
                Samples.call("aap-data", "Données d’intérêt général"));

        assertThat(calls("intel ARTIF")).containsExactly("ami-ia-1", "ami-ia-2");
        assertThat(calls("ami intelligence deux")).containsExactly("ami-ia-2");
        assertThat(calls("d'interet donnees")).containsExactly("aap-data");
        assertThat(calls("ia 2")).containsExactly("ami-ia-2");
        assertThat(calls("elligence")).isEmpty();
        assertThat(calls("ami donnees")).isEmpty();
    }

    @Test
    default void finds_a_call_by_its_corrected_title_only() {
        Call call = Samples.call("appel", "Inteligence artificielle");
        saveCalls(call);

        saveCalls(Samples.call("appel", "Intelligence artificielle").at(Samples.first()));

        assertThat(calls("intelligence")).containsExactly("appel");
        assertThat(calls("inteligence")).isEmpty();
    }
}
