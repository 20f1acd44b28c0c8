package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportTest {

    @TempDir
    private Path folder;

    private String database = "";

    @BeforeEach
    void nameADatabase(TestInfo test) {
        database = Databases.inMemory(test);
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path article() throws IOException {
        return written("article.md", Articles.OF_TWO);
    }

    private Ran imports(Path path, String... options) {
        return palmares(Databases.with(options, "import", path.toString(), "--db", database, "--call", "ami-ia-2"));
    }

    @Test
    void tells_what_it_found_and_what_became_of_it() throws IOException {
        Path article = article();

        Ran ran = imports(article);

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.lines())
                .containsExactly(
                        article + " : appel ami-ia-2",
                        "  annoncé : 2 lauréats, 46 candidatures, 4\u202F000\u202F000,00\u00A0€",
                        "  trouvé : 2 lauréats",
                        "  2 créations, 0 mise à jour, 0 sans changement");
        assertThat(ran.remarks()).isEmpty();
    }

    @Test
    void says_that_the_same_article_again_changes_nothing() throws IOException {
        imports(article());

        Ran again = imports(article());

        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.lines()).endsWith("  0 création, 0 mise à jour, 2 sans changement", "rien n’a changé");
    }

    @Test
    void gives_programs_one_json_document() throws IOException {
        JsonNode report = imports(article(), "--json").json().path("documents").path(0);

        assertThat(report.path("document").asString()).isEqualTo("article.md");
        assertThat(report.path("kind").asString()).isEqualTo("article");
        assertThat(report.path("call").asString()).isEqualTo("ami-ia-2");
        assertThat(report.path("announced").path("proposals").asInt()).isEqualTo(46);
        assertThat(report.path("found").path("laureates").asInt()).isEqualTo(2);
        assertThat(report.path("changes").path("created").path(1).asString()).isEqualTo("ami-ia-2/2");
    }

    @Test
    void only_tries_where_asked_to() throws IOException {
        Ran tried = imports(article(), "--dry-run");

        assertThat(tried.lines()).endsWith("c’était un essai : rien n’est enregistré");
        assertThat(palmares("laureates", "--db", database, "--json").json().path("items"))
                .isEmpty();
    }

    @Test
    void warns_at_the_place_in_the_file_as_it_was_named() throws IOException {
        Path article = written("article.md", Articles.OF_TWO.replace("2 projets", "15 projets"));

        Ran ran = imports(article);

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.remarks())
                .matches("\\Q" + article + "\\E:\\d+:\\d+: warning: 15 lauréats annoncés, 2 trouvés"
                        + " \\[announced-count-differs]\n");
    }

    @Test
    void refuses_a_warning_where_it_is_strict() throws IOException {
        Ran ran = imports(written("article.md", Articles.OF_TWO.replace("2 projets", "15 projets")), "--strict");

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.results()).isEmpty();
        assertThat(ran.remarks()).contains("[announced-count-differs]").endsWith("rien n’est enregistré\n");
        assertThat(palmares("laureates", "--db", database, "--json").json().path("items"))
                .isEmpty();
    }

    @Test
    void keeps_to_what_is_wrong_where_it_is_quiet() throws IOException {
        Ran ran = imports(written("article.md", Articles.OF_TWO.replace("2 projets", "15 projets")), "--quiet");

        assertThat(ran.results()).isEmpty();
        assertThat(ran.remarks()).contains("warning").hasLineCount(1);
    }

    @Test
    void refuses_all_the_files_for_one_that_is_missing() throws IOException {
        Path missing = folder.resolve("missing.md");

        Ran ran = palmares("import", article().toString(), missing.toString(), "--db", database);

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.remarks()).startsWith(missing + ":1:1: error: ce fichier n’existe pas [no-such-file]\n");
        assertThat(palmares("calls", "--db", database, "--json").json().path("items"))
                .isEmpty();
    }

    @Test
    void says_that_a_folder_holds_none_of_the_files_of_a_call() {
        Ran ran = imports(folder);

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.remarks()).startsWith(folder + ":1:1: error: ").contains("[folder-without-files]");
    }

    @Test
    void refuses_a_file_that_is_no_text_and_reports_so_in_json() throws IOException {
        Path binary = Files.write(folder.resolve("article.md"), new byte[] {0, (byte) 0xFF, 1});

        Ran ran = imports(binary, "--json");

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        JsonNode diagnostic =
                ran.json().path("documents").path(0).path("diagnostics").path(0);
        assertThat(diagnostic.path("severity").asString()).isEqualTo("error");
        assertThat(diagnostic.path("line").asInt()).isEqualTo(1);
    }

    @Test
    void stops_reading_what_is_too_large() throws IOException {
        Ran ran = imports(Files.write(folder.resolve("article.md"), new byte[20 << 20]));

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.remarks()).contains("[too-large]");
    }

    @Test
    void takes_the_word_of_the_user_for_what_a_file_is() throws IOException {
        Path table = written("bodies.txt", "id,name,acronym,from,until,parent,siret\ndgs,Direction générale,DGS,,,,\n");

        Ran ran = palmares("import", table.toString(), "--as", "administrations", "--db", database);

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.lines()).containsExactly(table.toString(), "  1 création, 0 mise à jour, 0 sans changement");
    }

    @Test
    void imports_several_files_in_the_order_given() throws IOException {
        Path table = written(
                "administrations.csv",
                "id,name,acronym,from,until,parent,siret\ndgs,Direction générale de la santé,DGS,,,,\n");

        palmares("import", table.toString(), article().toString(), "--call", "ami-ia-2", "--db", database);

        assertThat(palmares("laureates", "--administration", "dgs", "--db", database, "--json")
                        .json()
                        .path("items"))
                .hasSize(1);
    }
}
