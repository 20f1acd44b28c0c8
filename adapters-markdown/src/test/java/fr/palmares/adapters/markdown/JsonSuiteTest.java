package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The 317 files of JSONTestSuite (Seriot, “Parsing JSON is a Minefield”), each taken for a list of proposals. */
class JsonSuiteTest {

    private static final Set<String> NOT_JSON =
            Set.of("json-unreadable", "json-beyond-limit", "json-text-behind", "not-utf-8", "binary", "empty");

    private static List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("suites/json/test_parsing"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static List<Diagnostic> read(Path file) throws IOException {
        return Proposals.diagnostics("proposals.json", Files.readAllBytes(file));
    }

    @Test
    void refuses_all_that_is_not_json_at_a_place_within_it() throws IOException {
        assertThat(files("n_")).hasSize(187);
        for (Path file : files("n_")) {
            List<Diagnostic> refusal = read(file);

            assertThat(refusal).as(file.toString()).extracting(Diagnostic::code).anyMatch(NOT_JSON::contains);
            assertThat(refusal)
                    .as(file.toString())
                    .allMatch(it -> it.position().line() >= 1 && it.position().column() >= 1);
        }
    }

    @Test
    void takes_all_that_is_json_for_json() throws IOException {
        assertThat(files("y_")).hasSize(95);
        for (Path file : files("y_")) {
            assertThat(read(file))
                    .as(file.toString())
                    .extracting(Diagnostic::code)
                    .noneMatch(NOT_JSON::contains);
        }
    }

    @Test
    void reads_or_refuses_what_may_be_either() throws IOException {
        assertThat(files("i_")).hasSize(35);
        for (Path file : files("i_")) {
            assertThat(read(file)).as(file.toString()).isNotEmpty();
        }
    }
}
