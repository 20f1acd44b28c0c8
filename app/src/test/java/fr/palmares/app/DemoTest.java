package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final String OUT = "target/demo";
    private static final Ran ONCE = palmares("demo", "--once", "--out", OUT);

    @Test
    void tells_each_step_and_who_won() {
        assertThat(ONCE.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ONCE.remarks()).isEmpty();
        assertThat(ONCE.results())
                .contains("examples/administrations.csv", "examples/ami-ia-1/article.md")
                .contains("6 lauréats, 52 candidatures annoncés ; 6 trouvés")
                .contains("Qui a gagné ?")
                .contains("ami-ia-2/15");
    }

    @Test
    void tells_the_whole_story_of_a_call_from_its_folder_to_its_article_read_back() {
        assertThat(ONCE.results())
                .containsSubsequence(
                        "46 candidatures, 316 fiches de notes",
                        "est inventé",
                        "Écart-type",
                        "15 retenues, 3\u202F993\u202F000,00\u00A0€, 228,10 points : la meilleure liste",
                        "liste complémentaire, dans l’ordre : 10, 3, 17, 20, 23",
                        "liste décidée : 15 retenues, 3\u202F979\u202F000,00\u00A0€",
                        "retrait de la candidature 9 : ",
                        "repêchage de la candidature 41 : ",
                        "scellée : sha256:",
                        "la liste est la même : 15 lauréats",
                        "l’empreinte tient : sha256:",
                        "article.md : 15 lauréats, 46 candidatures, 4\u202F000\u202F000,00\u00A0€",
                        " ; 15 trouvés",
                        "15 aides avec leurs conventions, 2 versements",
                        "est refusé : avec ce qui est déjà versé, cela dépasse de 200\u202F000,00\u00A0€",
                        "tout l’appel  4\u202F000\u202F000,00\u00A0€  15",
                        "ami-ia-2/9 : 159\u202F000,00\u00A0€ sont échus depuis le 2019-10-01",
                        "ami-ia-2/15 : 121\u202F000,00\u00A0€ accordés",
                        "et pas de convention",
                        "ami-ia-2-scdl.csv",
                        "laissée de côté : lauréat ami-ia-2/15 ");
    }

    @Test
    void writes_the_data_of_the_call_in_every_open_form() {
        assertThat(Path.of(OUT))
                .isDirectoryContaining("glob:**/ami-ia-2-scdl.csv")
                .isDirectoryContaining("glob:**/ami-ia-2.xlsx")
                .isDirectoryContaining("glob:**/ami-ia-2-dcat.jsonld")
                .isDirectoryNotContaining("glob:**/*.tmp");
    }

    @Test
    void fits_its_tables_on_a_page() {
        assertThat(ONCE.lines())
                .filteredOn(line -> line.startsWith("ami-ia-"))
                .hasSizeGreaterThanOrEqualTo(21)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void finds_a_laureate_under_the_name_that_it_took_later() {
        String results = ONCE.results();

        assertThat(results.substring(results.indexOf("« OFB »"))).contains("Agence française pour la biodiversité");
    }

    @Test
    void leaves_nothing_behind() {
        assertThat(ONCE.exit()).isEqualTo(ExitCode.DONE);

        assertThat(palmares("calls", "--db", "jdbc:h2:mem:palmares-demo", "--json")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void touches_no_database_that_is_only_configured() {
        Map<String, String> configured = Map.of("PALMARES_DB", "jdbc:h2:mem:configured;DB_CLOSE_DELAY=-1");

        Ran.in(configured, "demo", "--once", "--out", OUT);

        assertThat(Ran.in(configured, "calls", "--json").json().path("items")).isEmpty();
    }

    @Test
    void keeps_the_database_that_an_option_names(@TempDir Path folder) {
        String database = "jdbc:h2:file:" + folder.resolve("kept");

        Ran first = palmares("demo", "--once", "--out", OUT, "--db", database);
        Ran second = palmares("demo", "--once", "--out", OUT, "--db", database);

        assertThat(first.exit()).isEqualTo(ExitCode.DONE);
        assertThat(second.exit()).as(second.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(second.results())
                .contains("décision 2 sur ami-ia-2", "ami-ia-2/15")
                .doesNotContain("ami-ia-2/16");
        assertThat(palmares("calls", "--db", database, "--json").json().path("items"))
                .hasSize(2);
        assertThat(folder.resolve("kept.mv.db"))
                .exists()
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
    }

    @Test
    void serves_what_it_imported() throws Exception {
        try (Background demo = Background.palmares("demo", "--port", "0", "--out", OUT)) {
            assertThat(demo.get("/api/v1/laureates/ami-ia-2/1").statusCode()).isEqualTo(200);
            assertThat(demo.stopped()).isEqualTo(ExitCode.DONE);
        }
    }
}
