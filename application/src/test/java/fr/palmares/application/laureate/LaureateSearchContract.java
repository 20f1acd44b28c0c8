package fr.palmares.application.laureate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the search of every {@link LaureateQueries} must honour. */
public interface LaureateSearchContract {

    Store store();

    private void titles(String... titles) {
        store().keep(() -> {
            store().calls().save(Samples.call("ami-ia-2"));
            store().laureates()
                    .save(IntStream.range(0, titles.length)
                            .mapToObj(i -> Samples.laureate("ami-ia-2", i + 1, titles[i]))
                            .toList());
        });
    }

    private void hostedBy(Administration body, String written) {
        store().keep(() -> {
            store().administrations().save(List.of(body));
            store().calls().save(Samples.call("ami-ia-2"));
            store().laureates()
                    .save(List.of(
                            Samples.hosted(Samples.laureate("ami-ia-2", 1, Samples.wholeProject()), written, body)));
        });
    }

    private List<Integer> search(String text) {
        return store().laureateQueries().list(LaureateFilter.searching(text), Optional.empty(), 100).stream()
                .map(LaureateView::id)
                .map(LaureateId::number)
                .toList();
    }

    @Test
    default void finds_the_beginnings_of_words_and_nothing_inside_them() {
        titles("Sécurité économique", "Insécurité");

        assertThat(search("secu")).containsExactly(1);
        assertThat(search("securite economique")).containsExactly(1);
        assertThat(search("curite")).isEmpty();
        assertThat(search("securites")).isEmpty();
    }

    @Test
    default void finds_alike_whatever_the_accents_case_ligatures_and_apostrophes() {
        titles("Mise en ŒUVRE sous l’été", "oeuvre d'ete", "Cœur");

        assertThat(search("œuvre")).containsExactly(1, 2);
        assertThat(search("OEUVRE")).containsExactly(1, 2);
        assertThat(search("oe")).containsExactly(1, 2);
        assertThat(search("l'ÉTÉ")).containsExactly(1);
        assertThat(search("e\u0301te\u0301")).containsExactly(1, 2);
        assertThat(search("\u00a0d’été\u202f")).containsExactly(2);
    }

    @Test
    default void finds_only_what_has_every_word_wherever_it_stands() {
        hostedBy(Samples.biodiversityOffice(), "l’agence de la nature");

        assertThat(search("detection recenser photographies reconnaissance heures longues nature"))
                .containsExactly(1);
        assertThat(search("AFB OFB office agence")).containsExactly(1);
        assertThat(search("especes absent")).isEmpty();
        assertThat(search("absent")).isEmpty();
        assertThat(search("")).containsExactly(1);
    }

    @Test
    default void finds_a_laureate_under_the_names_that_its_administration_received_later() {
        Administration met = Samples.administration("office-francais-de-la-biodiversite", "Agence des espèces");
        hostedBy(met, "Agence des espèces");

        store().keep(() -> store().administrations()
                .save(List.of(Samples.biodiversityOffice().at(Samples.first()))));

        assertThat(search("OFB")).containsExactly(1);
        assertThat(search("AFB")).containsExactly(1);
        assertThat(search("francais biodiversite")).containsExactly(1);
        assertThat(search("agence des especes")).containsExactly(1);
    }

    @Test
    default void finds_a_corrected_laureate_by_its_new_words_only() {
        titles("Detecttion des fraudes");
        Laureate corrected =
                Samples.laureate("ami-ia-2", 1, "Détection des fraudes").at(Samples.first());

        store().keep(() -> store().laureates().save(List.of(corrected)));

        assertThat(search("detection")).containsExactly(1);
        assertThat(search("fraudes")).containsExactly(1);
        assertThat(search("detecttion")).isEmpty();
    }

    @Test
    default void finds_a_laureate_under_its_new_administration_only() {
        Administration office = Samples.biodiversityOffice();
        hostedBy(office, "corps");
        Administration health = Samples.administration("sante", "Direction générale de la santé");
        Laureate moved = Samples.hosted(Samples.laureate("ami-ia-2", 1, "Titre"), "corps", health)
                .at(Samples.first());

        store().keep(() -> {
            store().administrations().save(List.of(health));
            store().laureates().save(List.of(moved));
        });

        assertThat(search("sante")).containsExactly(1);
        assertThat(search("OFB")).isEmpty();
    }

    @Test
    default void takes_signs_that_mean_something_to_a_database_as_signs() {
        titles("100 % des a_b", "100 des aXb", "\\ ' \" ; --", "% _ \\");

        assertThat(search("%")).containsExactly(1, 4);
        assertThat(search("100 %")).containsExactly(1);
        assertThat(search("_")).containsExactly(4);
        assertThat(search("\\")).containsExactly(3, 4);
        assertThat(search("'")).containsExactly(3);
    }

    @Test
    default void finds_words_of_every_script_and_of_any_length() {
        String endless = "x".repeat(300);
        titles("数据 科学", "Данные", "😀 😁", endless, "\uD800\uDF80");

        assertThat(search("数")).containsExactly(1);
        assertThat(search("данн")).containsExactly(2);
        assertThat(search("😀")).containsExactly(3);
        assertThat(search(endless.substring(0, 200))).containsExactly(4);
        assertThat(search("\uD800\uDF80")).containsExactly(5);
    }

    @Test
    default void pages_through_what_is_found_in_order() {
        titles(IntStream.range(0, 30)
                .mapToObj(i -> i % 3 == 0 ? "Eau " + i : "Air " + i)
                .toArray(String[]::new));

        List<LaureateView> page = store().laureateQueries()
                .list(LaureateFilter.searching("eau"), Optional.of(Samples.laureateId("ami-ia-2", 4)), 3);

        assertThat(page).extracting(view -> view.id().number()).containsExactly(7, 10, 13);
    }
}
