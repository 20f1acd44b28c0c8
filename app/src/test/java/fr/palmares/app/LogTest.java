package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told beside the results: an event a line, in the form asked for, without secrets and without persons. */
class LogTest {

    private static final String SECRET = "S3cr3t-word";

    @TempDir
    private Path folder;

    private static List<JsonNode> events(String remarks) {
        return remarks.lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void tells_each_request_in_one_document_without_what_was_asked_for() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("log") + ";USER=o;PASSWORD=" + SECRET;
        String remarks;
        try (Background server = Background.palmares(
                "serve", "--port", "0", "--log", "json", "--log-requests", "--lang", "en", "--db", url)) {
            server.get("/api/v1/laureates?q=Dupont");
            server.get("/laureates/ami-ia-2/Dupont");
            server.get("/Dupont");
            assertThat(server.stopped()).isEqualTo(ExitCode.DONE);
            remarks = server.remarks();
        }

        List<JsonNode> events = events(remarks);
        assertThat(events).hasSize(4);
        JsonNode first = events.get(0);
        assertThat(first.get("level").asString()).isEqualTo("INFO");
        assertThat(first.get("formattedMessage").asString()).isEqualTo("answered");
        assertThat(first.get("timestamp").isNumber()).isTrue();
        assertThat(first.get("kvpList").toString())
                .contains("{\"method\":\"GET\"}", "{\"route\":\"/api/v1/laureates\"}", "{\"status\":\"200\"}");
        assertThat(events.get(1).get("kvpList").toString()).contains("{\"status\":\"404\"}");
        assertThat(events.get(3).get("formattedMessage").asString()).isEqualTo("stopping");
        assertThat(remarks).doesNotContain("Dupont", "127.0.0.1", SECRET);
    }

    @Test
    void tells_each_request_in_one_line_to_people() throws Exception {
        try (Background server =
                Background.palmares("serve", "--port", "0", "--log-requests", "--db", "jdbc:h2:mem:lines")) {
            server.get("/api/v1/calls");
            server.stopped();

            assertThat(server.remarks().lines().findFirst().orElseThrow())
                    .startsWith("palmares: info: answered method=GET route=/api/v1/calls status=200 millis=");
        }
    }

    @Test
    void tells_a_refusal_as_an_event() {
        Ran ran = palmares("calls", "--log", "json", "--lang", "en", "--db", "jdbc:postgresql://127.0.0.1:1/palmares");

        assertThat(ran.exit()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(events(ran.remarks())).singleElement().satisfies(event -> {
            assertThat(event.get("level").asString()).isEqualTo("ERROR");
            assertThat(event.get("formattedMessage").asString()).endsWith("[database-unreachable]");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:FOLDER/wrong;USER=o;PASSWORD=" + SECRET,
                "jdbc:h2:file:relative;PASSWORD=" + SECRET,
                "jdbc:h2:mem:x;NO_SUCH=1;PASSWORD=" + SECRET,
                "jdbc:h2:file:FOLDER/no/\0;PASSWORD=" + SECRET,
                "jdbc:postgresql://127.0.0.1:1/palmares?password=" + SECRET,
                "jdbc:postgresql://127.0.0.1:port/palmares?password=" + SECRET,
                "postgresql://officer:" + SECRET + "@127.0.0.1/palmares",
                "jdbc:oracle:thin:x;password=" + SECRET
            })
    void repeats_no_password_of_an_address_that_it_refuses(String address) {
        palmares("calls", "--db", "jdbc:h2:file:" + folder.resolve("wrong") + ";USER=o;PASSWORD=right");

        Ran ran = palmares("calls", "--db", address.replace("FOLDER", folder.toString()));

        assertThat(ran.exit()).isIn(ExitCode.ENVIRONMENT, ExitCode.WRONG_COMMAND_LINE);
        assertThat(ran.remarks()).hasLineCount(1).doesNotContain(SECRET);
        assertThat(ran.results()).isEmpty();
    }

    @Test
    void leaves_nothing_beside_the_database_that_tells_what_was_written() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("kept");
        palmares("calls", "--db", url);
        palmares("laureates", "--db", url + ";PASSWORD=wrong");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".trace.db"));
        }
    }

    @Test
    void refuses_a_form_that_it_does_not_know() {
        Ran ran = palmares("calls", "--log", "xml");

        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(ran.remarks()).endsWith("[wrong-log]\n").hasLineCount(1);
    }
}
