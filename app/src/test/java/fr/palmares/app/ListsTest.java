package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palmares.app.shared.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The lists, over the examples that the program carries. */
class ListsTest {

    private static final Map<String, String> EXAMPLES = Map.of("PALMARES_DB", "jdbc:h2:mem:lists;DB_CLOSE_DELAY=-1");

    @BeforeAll
    static void importTheExamples() {
        Path examples = Path.of("..", "examples");
        Ran ran = Ran.in(
                EXAMPLES,
                "import",
                examples.resolve("administrations.csv").toString(),
                examples.resolve("ami-ia-1/article.md").toString(),
                examples.resolve("ami-ia-2/article.md").toString());

        assertThat(ran.exit()).as(ran.remarks()).isEqualTo(ExitCode.DONE);
    }

    private static Ran list(String... arguments) {
        return Ran.in(EXAMPLES, arguments);
    }

    private static List<NamedCsvRecord> csv(Ran ran) {
        return CsvReader.builder().ofNamedCsvRecord(ran.results()).stream().toList();
    }

    @Test
    void shows_laureates_as_a_table() {
        Ran ran = list("laureates", "--q", "securite economique");

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(0)).startsWith("Lauréat").contains("Projet", "Administration", "Formule");
        assertThat(ran.lines().get(2))
                .startsWith("ami-ia-2/10")
                .contains("Veiller sur la sécurité économique")
                .endsWith("technical");
    }

    @Test
    void gives_programs_the_document_of_the_api() {
        JsonNode list = list("laureates", "--call", "ami-ia-2", "--limit", "2", "--json")
                .json();

        JsonNode first = list.path("items").path(0);
        assertThat(list.path("items")).hasSize(2);
        assertThat(list.path("next").isString()).isTrue();
        assertThat(first.path("id").asString()).isEqualTo("ami-ia-2/1");
        assertThat(first.path("administration").path("id").asString()).isEqualTo("dgs");
        assertThat(first.path("project").path("gains")).hasSize(2);
        assertThat(first.path("award").isNull()).isTrue();
        assertThat(first.path("links").path("page").asString()).isEqualTo("/laureates/ami-ia-2/1");
    }

    @ParameterizedTest
    @CsvSource({
        "laureates, 21",
        "laureates --call ami-ia-1, 6",
        "laureates --track scientific, 4",
        "laureates --administration office-francais-de-la-biodiversite, 1",
        "laureates --q OFB, 1",
        "laureates --call no-such-call, 0",
        "calls, 2",
        "calls --q ami-ia-2, 1",
        "administrations --q biodiversite, 1",
        "administrations --q nowhere, 0"
    })
    void finds_what_is_asked_for(String command, int found) {
        assertThat(list((command + " --json").split(" ")).json().path("items")).hasSize(found);
    }

    @Test
    void finds_nothing_without_being_sad_about_it() {
        Ran ran = list("laureates", "--call", "no-such-call");

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.results()).isEmpty();
        assertThat(ran.remarks()).isEqualTo("rien ne répond à cette demande\n");
    }

    @Test
    void says_how_to_see_the_next_page_which_starts_where_this_one_ends() {
        Ran first = list("laureates", "--limit", "15");
        String command = first.remarks().replace("la suite : palmares ", "").strip();

        Ran second = list(command.split(" "));

        assertThat(first.lines()).hasSize(17);
        assertThat(second.lines()).hasSize(8);
        assertThat(second.lines().get(2)).startsWith("ami-ia-2/10");
        assertThat(second.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"laureates", "calls", "administrations"})
    void names_the_fields_of_a_csv_by_their_paths_in_the_json(String command) {
        JsonNode item = list(command, "--json").json().path("items").path(0);

        NamedCsvRecord record = csv(list(command, "--csv")).get(0);

        assertThat(record.getHeader()).allMatch(name -> isPath(item, name));
        assertThat(record.getField("id")).isEqualTo(item.path("id").asString());
    }

    /** Whether the path leads somewhere, or ends early at something that is absent. */
    private static boolean isPath(JsonNode item, String path) {
        JsonNode at = item;
        for (String step : path.split("\\.", -1)) {
            if (at.isNull()) {
                return true;
            }
            at = at.path(step);
        }
        return !at.isMissingNode();
    }

    @Test
    void writes_everything_of_a_laureate_into_its_record() {
        NamedCsvRecord first =
                csv(list("laureates", "--call", "ami-ia-2", "--csv")).get(0);

        assertThat(first.getField("administration.name")).isEqualTo("Direction générale de la santé");
        assertThat(first.getField("project.gains").lines()).hasSize(2);
        assertThat(first.getField("track")).isEqualTo("technical");
        assertThat(first.getField("award.amount")).isEmpty();
    }

    @Test
    void shows_calls_with_their_figures() {
        Ran ran = list("calls");

        assertThat(ran.lines().get(3))
                .startsWith("ami-ia-2")
                .contains("annoncé", "15", "4\u202F000\u202F000,00\u00A0€");
    }

    @Test
    void shows_what_administrations_were_called_before() {
        assertThat(list("administrations", "--q", "AFB").lines().get(2))
                .contains("Office français de la biodiversité", "OFB", "AFB (→ 2019-12-31)");
    }

    @Test
    void names_the_administration_as_on_the_day_of_the_announcement() {
        assertThat(list("laureates", "--q", "OFB").results()).contains("Agence française pour la biodiversité");
    }

    @Test
    void speaks_english() {
        assertThat(list("laureates", "--lang", "en").results()).startsWith("Laureate");
    }

    @Test
    void opens_the_database_that_an_option_names_before_the_one_of_the_environment() {
        assertThat(list("calls", "--db", "jdbc:h2:mem:other", "--json").json().path("items"))
                .isEmpty();
    }
}
