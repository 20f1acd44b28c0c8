package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.adapters.opendata.OpenDataFormats;
import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the announced call to the files that others read. */
class ExportTest {

    @TempDir
    private Path temporary;

    private String database = "";

    @BeforeEach
    void decideOnTheExample(TestInfo test) {
        database = Databases.inMemory(test);
        run("import", Folder.EXAMPLE.toString());
        run(
                "decide",
                "ami-ia-2",
                "--overrides",
                Folder.EXAMPLE.resolve("overrides.md").toString());
    }

    private Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    private void announce() {
        run("announce", "ami-ia-2", "--on", "2019-07-17");
    }

    static Stream<String> kinds() {
        return OpenDataFormats.all().stream().map(format -> format.kind().code());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gives_the_same_bytes_in_a_file_as_on_the_web(String kind) throws Exception {
        announce();
        Path file = temporary.resolve("export");

        Ran exported = run("export", "ami-ia-2", "--as", kind, "--out", file.toString());

        try (Background serving = Background.palmares("serve", "--port", "0", "--db", database)) {
            HttpResponse<byte[]> response = serving.bytes("/api/v1/calls/ami-ia-2/export/" + kind);
            if (exported.exit() == ExitCode.REFUSED) {
                assertThat(exported.remarks()).as(kind).contains("[export-no-award]");
                assertThat(response.statusCode()).isEqualTo(404);
            } else {
                assertThat(exported.results()).contains("Licence Ouverte");
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.body()).isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void tells_the_laureates_and_nobody_else() {
        announce();

        String pabulib = run("export", "ami-ia-2", "--as", "pabulib").results();
        String table = run("export", "ami-ia-2", "--as", "csv").results();

        assertThat(pabulib)
                .contains("num_projects;15\n", "\nbudget;4000000\n", "\n1;")
                .doesNotContain("fictif", "J1");
        assertThat(pabulib.lines().filter(line -> line.matches("[0-9]+;.*;1"))).hasSize(15);
        assertThat(table.lines()).hasSize(16);
        assertThat(table).contains("Institut national de la statistique").doesNotContain("fictif");
    }

    @Test
    void keeps_the_embargo_on_the_web_until_the_announcement() throws Exception {
        try (Background serving = Background.palmares("serve", "--port", "0", "--db", database)) {
            assertThat(serving.get("/api/v1/calls/ami-ia-2/export/csv").statusCode())
                    .isEqualTo(404);
            assertThat(serving.get("/api/v1/calls/ami-ia-2/export/csv").body()).contains("not-announced");

            announce();

            assertThat(serving.get("/api/v1/calls/ami-ia-2/export/csv").statusCode())
                    .isEqualTo(200);
            assertThat(serving.get("/api/v1/calls/ami-ia-2/export/pdf").body()).contains("unknown-export", "xlsx");
            assertThat(serving.get("/api/v1/calls/ami-ia-3/export/csv").body()).contains("unknown-call");
        }
    }

    @Test
    void links_to_the_public_address() {
        announce();

        assertThat(run("export", "ami-ia-2", "--as", "atom").results())
                .contains("http://127.0.0.1:8080/calls/ami-ia-2");
        assertThat(run("export", "ami-ia-2", "--as", "atom", "--public-url", "https://aap.example.fr/")
                        .results())
                .contains("\"https://aap.example.fr/calls/ami-ia-2\"");
        assertThat(Ran.in(
                                Map.of("PALMARES_PUBLIC_URL", "https://env.example.fr"),
                                "export",
                                "ami-ia-2",
                                "--as",
                                "atom",
                                "--db",
                                database)
                        .results())
                .contains("https://env.example.fr/calls/ami-ia-2");
    }

    @Test
    void refuses_what_it_cannot_export() throws IOException {
        Path file = temporary.resolve("none.csv");

        assertThat(run("export", "ami-ia-3", "--as", "csv").exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("export", "ami-ia-2", "--as", "pdf").exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(run("export", "ami-ia-2", "--as", "pdf").remarks()).contains("dispositif-aide", "[wrong-kind]");
        assertThat(run("export", "ami-ia-2").exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(run("export", "ami-ia-2", "--as", "csv", "--out", temporary.toString())
                        .exit())
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run("export", "ami-ia-3", "--as", "csv", "--out", file.toString())
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(file).doesNotExist();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}
