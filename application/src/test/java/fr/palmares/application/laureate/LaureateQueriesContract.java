package fr.palmares.application.laureate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link LaureateQueries} must honour, search aside. */
public interface LaureateQueriesContract {

    Store store();

    private void calls(String... ids) {
        store().keep(() -> List.of(ids).forEach(id -> store().calls().save(Samples.call(id))));
    }

    private void bodies(Administration... bodies) {
        store().keep(() -> store().administrations().save(List.of(bodies)));
    }

    private void laureates(Laureate... laureates) {
        store().keep(() -> store().laureates().save(List.of(laureates)));
    }

    private List<String> list(LaureateFilter filter) {
        return store().laureateQueries().list(filter, Optional.empty(), 100).stream()
                .map(view -> view.id().toString())
                .toList();
    }

    private Optional<String> nameShown(LaureateId id) {
        return store().laureateQueries()
                .one(id)
                .flatMap(LaureateView::administration)
                .map(NamedAdministration::name);
    }

    private LaureateFilter filter(Administration body, String search, Track track) {
        return new LaureateFilter(
                SearchText.of(search),
                Optional.of(CallId.of("ami-ia-2")),
                Optional.of(body.id()),
                Optional.of(track.id()));
    }

    @Test
    default void shows_a_laureate_with_all_its_texts() {
        calls("ami-ia-2");
        Administration office = Samples.biodiversityOffice();
        bodies(office);
        Laureate plain = Samples.laureate("ami-ia-2", 3, Samples.wholeProject());
        Laureate laureate = Samples.inTrack(Samples.hosted(plain, "l’AFB", office), Samples.SCIENTIFIC);
        laureates(laureate);

        LaureateView expected = new LaureateView(
                laureate.id(),
                Optional.empty(),
                Optional.of("l’AFB"),
                Optional.of(new NamedAdministration(office.id(), "Agence française pour la biodiversité")),
                Optional.of(Samples.SCIENTIFIC.id()),
                Samples.wholeProject(),
                false,
                laureate.source());

        assertThat(store().laureateQueries().one(laureate.id())).contains(expected);
        assertThat(store().laureateQueries().list(LaureateFilter.ALL, Optional.empty(), 1))
                .containsExactly(expected);
    }

    @Test
    default void shows_no_laureate_that_is_not_there() {
        calls("ami-ia-2");
        laureates(Samples.laureate("ami-ia-2", 1, "Un"));

        assertThat(store().laureateQueries().one(Samples.laureateId("ami-ia-2", 2)))
                .isEmpty();
        assertThat(store().laureateQueries().one(Samples.laureateId("ami-ia", 1)))
                .isEmpty();
        assertThat(list(LaureateFilter.of(CallId.of("ami-ia")))).isEmpty();
        assertThat(list(LaureateFilter.of(Samples.biodiversityOffice().id()))).isEmpty();
    }

    @Test
    default void pages_through_the_laureates_of_all_calls_without_gap_or_repeat() {
        calls("ami", "ami-2", "ami2", "b");
        laureates(
                Samples.laureate("ami", 2, "Deux"),
                Samples.laureate("ami2", 1, "Un"),
                Samples.laureate("ami", 10, "Dix"),
                Samples.laureate("ami-2", 7, "Sept"),
                Samples.laureate("b", 1, "Un"),
                Samples.laureate("ami", LaureateId.LAST, "Dernier"));
        List<String> all = List.of("ami/2", "ami/10", "ami/999999", "ami-2/7", "ami2/1", "b/1");

        assertThat(list(LaureateFilter.ALL)).isEqualTo(all);
        for (int size = 1; size <= all.size(); size++) {
            assertThat(pagedBy(size)).isEqualTo(all);
        }
    }

    private List<String> pagedBy(int size) {
        List<String> seen = new ArrayList<>();
        Optional<LaureateId> after = Optional.empty();
        List<LaureateView> page = store().laureateQueries().list(LaureateFilter.ALL, after, size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            page.forEach(view -> seen.add(view.id().toString()));
            after = Optional.of(page.get(page.size() - 1).id());
            page = store().laureateQueries().list(LaureateFilter.ALL, after, size);
        }
        return seen;
    }

    @Test
    default void goes_on_after_a_laureate_that_is_not_there() {
        calls("a", "b");
        laureates(Samples.laureate("a", 1, "Un"), Samples.laureate("a", 3, "Trois"), Samples.laureate("b", 1, "Un"));

        Optional<LaureateId> gone = Optional.of(Samples.laureateId("a", 2));

        assertThat(store().laureateQueries().list(LaureateFilter.ALL, gone, 9))
                .extracting(view -> view.id().toString())
                .containsExactly("a/3", "b/1");
        assertThat(store().laureateQueries().list(LaureateFilter.of(CallId.of("a")), gone, 9))
                .extracting(view -> view.id().toString())
                .containsExactly("a/3");
    }

    @Test
    default void filters_by_call_administration_track_and_words_alone_and_together() {
        calls("ami-ia-1", "ami-ia-2");
        Administration office = Samples.biodiversityOffice();
        Administration health = Samples.administration("sante", "Santé");
        bodies(office, health);
        laureates(
                Samples.inTrack(
                        Samples.hosted(Samples.laureate("ami-ia-1", 1, "Eau"), "OFB", office), Samples.TECHNICAL),
                Samples.inTrack(
                        Samples.hosted(Samples.laureate("ami-ia-2", 1, "Eau"), "OFB", office), Samples.TECHNICAL),
                Samples.inTrack(
                        Samples.hosted(Samples.laureate("ami-ia-2", 2, "Eau"), "OFB", office), Samples.SCIENTIFIC),
                Samples.inTrack(
                        Samples.hosted(Samples.laureate("ami-ia-2", 3, "Eau"), "Santé", health), Samples.SCIENTIFIC),
                Samples.inTrack(
                        Samples.hosted(Samples.laureate("ami-ia-2", 4, "Air"), "OFB", office), Samples.SCIENTIFIC),
                Samples.laureate("ami-ia-2", 5, "Eau"));

        assertThat(list(LaureateFilter.of(CallId.of("ami-ia-1")))).containsExactly("ami-ia-1/1");
        assertThat(list(LaureateFilter.of(office.id())))
                .containsExactly("ami-ia-1/1", "ami-ia-2/1", "ami-ia-2/2", "ami-ia-2/4");
        assertThat(list(new LaureateFilter(
                        SearchText.NOTHING, Optional.empty(), Optional.empty(), Optional.of(Samples.SCIENTIFIC.id()))))
                .containsExactly("ami-ia-2/2", "ami-ia-2/3", "ami-ia-2/4");
        assertThat(list(filter(office, "eau", Samples.SCIENTIFIC))).containsExactly("ami-ia-2/2");
        assertThat(list(filter(office, "", Samples.SCIENTIFIC))).containsExactly("ami-ia-2/2", "ami-ia-2/4");
        assertThat(list(filter(health, "", Samples.TECHNICAL))).isEmpty();
    }

    @Test
    default void shows_the_name_borne_on_the_day_of_the_announcement() {
        calls("ami-ia-2");
        store().keep(() -> store().calls().save(Samples.terseCall("undated")));
        Administration office = Samples.biodiversityOffice();
        bodies(office);
        laureates(
                Samples.hosted(Samples.laureate("ami-ia-2", 1, "Un"), "OFB", office),
                Samples.hosted(Samples.laureate("undated", 1, "Un"), "OFB", office));

        assertThat(nameShown(Samples.laureateId("ami-ia-2", 1))).contains("Agence française pour la biodiversité");
        assertThat(nameShown(Samples.laureateId("undated", 1))).contains("Office français de la biodiversité");
    }

    @Test
    default void shows_the_latest_name_where_none_was_borne_on_that_day() {
        calls("ami-ia-2");
        Administration young = new Administration(
                Samples.biodiversityOffice().id(),
                List.of(
                        Samples.name("Ancienne", "A", Period.until(LocalDate.of(2018, 1, 1))),
                        Samples.name("Nouvelle", "N", Period.since(LocalDate.of(2019, 7, 4)))),
                Optional.empty(),
                Optional.empty(),
                Revision.NONE);
        bodies(young);
        laureates(Samples.hosted(Samples.laureate("ami-ia-2", 1, "Un"), "N", young));

        assertThat(nameShown(Samples.laureateId("ami-ia-2", 1))).contains("Nouvelle");
    }

    @Test
    default void counts_the_first_and_the_last_day_of_a_name_in() {
        calls("ami-ia-2");
        Administration oneDay = new Administration(
                Samples.biodiversityOffice().id(),
                List.of(
                        Samples.name("Avant", "A", Period.until(LocalDate.of(2019, 7, 2))),
                        Samples.name(
                                "Ce jour",
                                "C",
                                new Period(Optional.of(Samples.ANNOUNCED_ON), Optional.of(Samples.ANNOUNCED_ON))),
                        Samples.name("Après", "P", Period.since(LocalDate.of(2019, 7, 4)))),
                Optional.empty(),
                Optional.empty(),
                Revision.NONE);
        bodies(oneDay);
        laureates(Samples.hosted(Samples.laureate("ami-ia-2", 1, "Un"), "C", oneDay));

        assertThat(nameShown(Samples.laureateId("ami-ia-2", 1))).contains("Ce jour");
    }
}
