package fr.palmares.application.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.shared.SearchText;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link AdministrationQueries} must honour. */
public interface AdministrationQueriesContract {

    Store store();

    private AdministrationQueries queries() {
        return store().administrationQueries();
    }

    private void saveBodies(Administration... administrations) {
        store().keep(() -> store().administrations().save(List.of(administrations)));
    }

    private List<String> bodies(String search) {
        return store()
                .administrationQueries()
                .list(AdministrationScope.ALL, SearchText.of(search), Optional.empty(), 50)
                .stream()
                .map(view -> view.id().toString())
                .toList();
    }

    @Test
    default void shows_an_administration_with_all_its_names_and_its_laureates_over_all_calls() {
        Administration parent = Samples.administration("ministere", "Ministère");
        Administration office = new Administration(
                Samples.biodiversityOffice().id(),
                Samples.biodiversityOffice().names(),
                Optional.of(parent.id()),
                Siret.parse("18007003900110"),
                Revision.NONE);
        store().keep(() -> {
            store().administrations().save(List.of(office, parent));
            store().calls().save(Samples.call("ami-ia-1"));
            store().calls().save(Samples.call("ami-ia-2"));
            store().laureates()
                    .save(List.of(
                            Samples.hosted(Samples.laureate("ami-ia-1", 1, "Un"), "AFB", office),
                            Samples.hosted(Samples.laureate("ami-ia-2", 1, "Deux"), "OFB", office),
                            Samples.laureate("ami-ia-2", 2, "Trois")));
        });

        AdministrationView expected =
                new AdministrationView(office.id(), office.names(), office.parent(), office.siret(), 2);

        assertThat(queries().one(AdministrationScope.ALL, office.id())).contains(expected);
        assertThat(queries().list(AdministrationScope.ALL, SearchText.of("afb"), Optional.empty(), 9))
                .containsExactly(expected);
        assertThat(queries().one(AdministrationScope.ALL, parent.id()).map(AdministrationView::laureates))
                .contains(0);
    }

    @Test
    default void shows_everybody_those_with_laureates_and_their_parents_only() {
        Administration host = new Administration(
                AdministrationId.of("host"),
                Samples.administration("host", "Hôte").names(),
                Optional.of(AdministrationId.of("parent")),
                Optional.empty(),
                Revision.NONE);
        Administration left = Samples.administration("left", "Partie");
        store().keep(() -> {
            store().administrations()
                    .save(List.of(host, left, Samples.administration("parent", "Tutelle"), applicant()));
            store().calls().save(Samples.call("ami"));
            store().laureates()
                    .save(List.of(
                            Samples.hosted(Samples.laureate("ami", 1, "Un"), "Hôte", host),
                            Samples.hosted(Samples.laureate("ami", 2, "Deux"), "Partie", left)
                                    .withdrawing()));
        });

        assertThat(queries().list(AdministrationScope.WITH_LAUREATES, SearchText.NOTHING, Optional.empty(), 9))
                .extracting(AdministrationView::id)
                .containsExactly(AdministrationId.of("host"), AdministrationId.of("parent"));
        assertThat(queries().one(AdministrationScope.WITH_LAUREATES, applicant().id()))
                .isEmpty();
        assertThat(bodies("")).contains("applicant", "left");
    }

    private static Administration applicant() {
        return Samples.administration("applicant", "Candidate");
    }

    @Test
    default void shows_no_administration_that_is_not_there() {
        assertThat(queries().one(AdministrationScope.ALL, AdministrationId.of("nulle-part")))
                .isEmpty();
        assertThat(bodies("")).isEmpty();
    }

    @Test
    default void pages_through_administrations_in_order_of_id_without_gap_or_repeat() {
        saveBodies(
                Samples.administration("b", "Z"),
                Samples.biodiversityOffice(),
                Samples.administration("a-2", "A"),
                Samples.administration("a", "B"));
        List<String> all = List.of("a", "a-2", "b", "office-francais-de-la-biodiversite");

        assertThat(bodies("")).isEqualTo(all);
        for (int size = 1; size <= all.size(); size++) {
            assertThat(pagedBy(size)).isEqualTo(all);
        }
    }

    private List<String> pagedBy(int size) {
        List<String> seen = new ArrayList<>();
        Optional<AdministrationId> after = Optional.empty();
        List<AdministrationView> page = queries().list(AdministrationScope.ALL, SearchText.NOTHING, after, size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            page.forEach(view -> seen.add(view.id().toString()));
            after = Optional.of(page.get(page.size() - 1).id());
            page = queries().list(AdministrationScope.ALL, SearchText.NOTHING, after, size);
        }
        return seen;
    }

    @Test
    default void finds_administrations_by_all_their_names_and_acronyms_through_time() {
        saveBodies(
                Samples.biodiversityOffice(),
                Samples.administration("onema", "Office national de l’eau et des milieux aquatiques"));

        assertThat(bodies("office")).containsExactly("office-francais-de-la-biodiversite", "onema");
        assertThat(bodies("agence afb")).containsExactly("office-francais-de-la-biodiversite");
        assertThat(bodies("agence ofb")).containsExactly("office-francais-de-la-biodiversite");
        assertThat(bodies("l'eau")).containsExactly("onema");
        assertThat(bodies("onema")).isEmpty();
    }

    @Test
    default void finds_an_administration_by_its_corrected_names_only() {
        saveBodies(Samples.administration("office-francais-de-la-biodiversite", "Bureau des espèces"));

        saveBodies(Samples.biodiversityOffice().at(Samples.first()));

        assertThat(bodies("bureau")).isEmpty();
        assertThat(bodies("AFB")).containsExactly("office-francais-de-la-biodiversite");
    }
}
