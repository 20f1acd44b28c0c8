package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doctor says what is wrong and what to do, and leaves everything as it is. */
class DoctorTest {

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void name() {
        url = "jdbc:h2:file:" + folder.resolve("palmares");
    }

    private static Ran doctor(String url, String... more) {
        return palmares(
                Stream.concat(Stream.of("doctor", "--lang", "en", "--port", "0", "--db", url), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void finds_nothing_wrong_and_makes_nothing_where_there_is_nothing_yet() throws IOException {
        Ran ran = doctor(url + ";PASSWORD=S3cret");

        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(ran.results())
                .contains("ok: Java: ", "ok: memory: ", "ok: tables: to be made", "disk: ", "ok: port: ")
                .endsWith("nothing stands in the way\n")
                .contains("PASSWORD=***")
                .doesNotContain("S3cret");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void finds_the_tables_up_to_date_and_leaves_the_file_as_it_is() throws IOException {
        palmares("calls", "--db", url);
        byte[] before = Files.readAllBytes(folder.resolve("palmares.mv.db"));

        Ran ran = doctor(url);

        assertThat(ran.results()).contains("ok: database: H2 2.", "ok: tables: version ");
        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(folder.resolve("palmares.mv.db"))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/palmares, does not answer",
        "jdbc:h2:file:FOLDER/broken, its file is damaged",
        "jdbc:h2:file:relative, not supported"
    })
    void says_in_one_line_what_is_wrong_with_the_database(String address, String sentence) throws IOException {
        Files.writeString(folder.resolve("broken.mv.db"), "this is no database, but long enough\n".repeat(500));

        Ran ran = doctor(address.replace("FOLDER", folder.toString()));

        assertThat(ran.exit()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(ran.lines())
                .filteredOn(line -> line.startsWith("error: database: "))
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(ran.remarks()).isEmpty();
    }

    @Test
    void says_that_someone_answers_at_the_port() throws IOException {
        try (ServerSocket someone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = palmares("doctor", "--lang", "en", "--port", "" + someone.getLocalPort(), "--db", url);

            assertThat(ran.results()).contains("warning: port: someone answers");
            assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void says_that_a_server_holds_the_file() throws Exception {
        try (Background server = Background.palmares("serve", "--port", "0", "--db", url)) {
            server.address();

            assertThat(doctor(url).exit()).isEqualTo(ExitCode.DONE);
        }
    }
}
