package fr.palmares.application.exchange;

import static fr.palmares.application.exchange.Importing.article;
import static fr.palmares.application.exchange.Importing.winner;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportAdministrationsTest {

    private final Importing importing = new Importing();

    private Optional<Administration> onRecord(String id) {
        return importing.store.administrations().withIds(List.of(AdministrationId.of(id))).stream()
                .findFirst();
    }

    private static Administration listed(String id, String... names) {
        List<AdministrationName> all = Arrays.stream(names)
                .map(name -> new AdministrationName(name, Optional.empty(), Period.ALWAYS))
                .toList();
        return new Administration(AdministrationId.of(id), all, Optional.empty(), Optional.empty(), Revision.NONE);
    }

    @Test
    void takes_in_a_list_and_says_that_it_changes_nothing_the_second_time() {
        importing.with("administrations.csv", Samples.biodiversityOffice(), listed("dge", "Direction des entreprises"));

        ImportReport first = importing.run("administrations.csv");
        ImportReport second = importing.run("administrations.csv");

        assertThat(first.documents().get(0).changes().created())
                .containsExactly("office-francais-de-la-biodiversite", "dge");
        assertThat(second.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(onRecord("dge").map(Administration::revision)).contains(new Revision(1));
    }

    @Test
    void gives_a_body_met_in_an_article_its_names_through_time() {
        importing
                .with("a.md", article(winner("AFB", "Reconnaître les espèces")))
                .with("administrations.csv", Samples.biodiversityOffice());
        importing.run("a.md");

        ImportReport report = importing.run("administrations.csv");

        assertThat(report.documents().get(0).changes().updated()).containsExactly("afb");
        assertThat(report.documents().get(0).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("administration-known-as");
        assertThat(onRecord("afb").map(Administration::names))
                .contains(Samples.biodiversityOffice().names());
        assertThat(onRecord("office-francais-de-la-biodiversite")).isEmpty();
    }

    @Test
    void knows_a_body_by_its_former_name_when_a_later_article_uses_it() {
        importing
                .with("administrations.csv", Samples.biodiversityOffice())
                .with("a.md", article(winner("Agence française pour la biodiversité", "Reconnaître")));

        importing.run("administrations.csv", "a.md");

        assertThat(importing.laureates().get(0).administration())
                .contains(Samples.biodiversityOffice().id());
    }

    @Test
    void takes_a_name_that_two_listed_bodies_bear_for_the_first_one_only() {
        importing
                .with("a.md", article(winner("Direction de la santé", "Soigner")))
                .with(
                        "administrations.csv",
                        listed("sante-nord", "Direction de la santé"),
                        listed("sante-sud", "Direction de la santé"));
        importing.run("a.md");

        ImportReport report = importing.run("administrations.csv");

        assertThat(report.documents().get(0).changes())
                .isEqualTo(new Changes(List.of("sante-sud"), List.of(), List.of("direction-de-la-sante")));
    }
}
