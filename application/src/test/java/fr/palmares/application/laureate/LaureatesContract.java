package fr.palmares.application.laureate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Laureates} must honour. */
public interface LaureatesContract {

    Store store();

    private void save(Laureate... laureates) {
        store().keep(() -> store().laureates().save(List.of(laureates)));
    }

    private void openCalls(String... ids) {
        store().keep(() -> List.of(ids).forEach(id -> store().calls().save(Samples.call(id))));
    }

    private List<Laureate> ofCall(String id) {
        return store().laureates().of(CallId.of(id));
    }

    @Test
    default void finds_one_laureate_without_the_others() {
        Laureate laureate = Samples.laureate("ami-ia-2", 7, "Projet");
        store().keep(() -> {
            store().calls().save(Samples.call("ami-ia-2"));
            store().laureates().save(List.of(laureate, Samples.laureate("ami-ia-2", 8, "Autre")));
        });

        assertThat(store().laureates().find(laureate.id())).contains(laureate.at(Samples.first()));
        assertThat(store().laureates().find(Samples.laureateId("ami-ia-2", 9))).isEmpty();
    }

    @Test
    default void has_no_laureate_for_a_call_without_any() {
        assertThat(ofCall("ami-ia-2")).isEmpty();
    }

    @Test
    default void gives_back_a_laureate_as_it_was_saved_with_its_gains_in_order() {
        openCalls("ami-ia-2");
        Administration office = Samples.biodiversityOffice();
        store().keep(() -> store().administrations().save(List.of(office)));
        Laureate plain = Samples.laureate("ami-ia-2", 1, Samples.wholeProject());
        Laureate whole = Samples.inTrack(Samples.hosted(plain, "l’AFB", office), Samples.TECHNICAL);

        save(whole);

        assertThat(ofCall("ami-ia-2")).containsExactly(whole.at(Samples.first()));
    }

    @Test
    default void gives_back_a_laureate_of_which_only_the_title_is_known() {
        openCalls("ami-ia-2");
        Laureate bare = Samples.laureate("ami-ia-2", LaureateId.LAST, "Œuvre");

        save(bare);

        assertThat(ofCall("ami-ia-2")).containsExactly(bare.at(Samples.first()));
    }

    @Test
    default void lists_the_laureates_of_one_call_in_order_of_number() {
        openCalls("ami", "ami-2");
        Laureate tenth = Samples.laureate("ami", 10, "Dix");
        Laureate second = Samples.laureate("ami", 2, "Deux");
        Laureate other = Samples.laureate("ami-2", 1, "Un");

        save(tenth, other, second);

        assertThat(ofCall("ami")).containsExactly(second.at(Samples.first()), tenth.at(Samples.first()));
    }

    @Test
    default void replaces_a_laureate_saved_again_whole() {
        openCalls("ami-ia-2");
        Laureate whole = Samples.laureate("ami-ia-2", 1, Samples.wholeProject());
        save(whole);
        Laureate bare = Samples.laureate("ami-ia-2", 1, "Autre titre").at(Samples.first());

        save(bare);

        assertThat(ofCall("ami-ia-2")).containsExactly(bare.at(Samples.first().next()));
    }

    @Test
    default void keeps_texts_of_a_million_characters() {
        openCalls("ami-ia-2");
        String text = "é’€𝔸\n".repeat(200_000).strip();
        Project project =
                new Project("Long", Optional.of(text), Optional.of(text), Optional.empty(), List.of(text, "court"));
        Laureate laureate = Samples.laureate("ami-ia-2", 1, project);

        save(laureate);

        assertThat(ofCall("ami-ia-2")).containsExactly(laureate.at(Samples.first()));
    }

    @Test
    default void refuses_a_stale_laureate_and_keeps_none_of_its_list() {
        openCalls("ami-ia-2");
        Laureate first = Samples.laureate("ami-ia-2", 1, "Un");
        Laureate second = Samples.laureate("ami-ia-2", 2, "Deux");
        save(first);

        assertThatThrownBy(() -> save(second, first)).isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> save(second, first.at(Samples.first().next()))).isInstanceOf(StaleWrite.class);
        assertThat(ofCall("ami-ia-2")).containsExactly(first.at(Samples.first()));
    }

    @Test
    default void refuses_a_laureate_as_stale_that_stands_twice_in_one_list() {
        openCalls("ami-ia-2");
        Laureate laureate = Samples.laureate("ami-ia-2", 1, "Un");

        assertThatThrownBy(() -> save(laureate, laureate)).isInstanceOf(StaleWrite.class);
        assertThat(ofCall("ami-ia-2")).isEmpty();
    }

    @Test
    default void refuses_a_laureate_whose_call_or_administration_is_not_on_record() {
        Laureate ofNoCall = Samples.laureate("ami-ia-9", 1, "Un");
        assertThatThrownBy(() -> save(ofNoCall)).isInstanceOf(RuntimeException.class);

        openCalls("ami-ia-2");
        Administration unknown = Samples.administration("nulle-part", "Nulle part");
        Laureate ofNobody = Samples.hosted(Samples.laureate("ami-ia-2", 1, "Un"), "Nulle part", unknown);
        assertThatThrownBy(() -> save(ofNobody)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void saves_no_laureate_without_complaint() {
        store().keep(() -> store().laureates().save(List.of()));

        assertThat(ofCall("ami-ia-2")).isEmpty();
    }
}
