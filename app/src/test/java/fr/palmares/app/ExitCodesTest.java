package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Console;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a command can end; what is right or wrong on its line is tested beside the command. */
class ExitCodesTest {

    /** An output that takes nothing: who read it has left, or the disk is full. */
    private static final OutputStream GONE = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("gone");
        }
    };

    @Test
    void are_the_public_ones() {
        assertThat(ExitCode.values()).extracting(ExitCode::status).containsExactly(0, 1, 2, 3, 70);
    }

    @Test
    void ends_with_0_when_done() {
        assertThat(palmares("calls", "--db", "jdbc:h2:mem:exit").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void ends_with_1_when_a_document_is_refused() {
        assertThat(palmares("import", "missing.md").exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void ends_with_2_when_the_command_line_is_wrong() {
        assertThat(palmares("calls", "--nope").exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/palmares, database-unreachable",
        "jdbc:h2:tcp://127.0.0.1:1/palmares, database-unreachable",
        "jdbc:h2:file:/proc/palmares, database-unreachable",
        "jdbc:h2:mem:exit;NO_SUCH_SETTING=1, database-url"
    })
    void ends_with_3_and_one_line_when_the_database_cannot_be_reached(String database, String code) {
        Ran ran = palmares("calls", "--db", database);

        assertThat(ran.exit()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(ran.results()).isEmpty();
        assertThat(ran.remarks())
                .startsWith("palmares: error: ")
                .endsWith("[" + code + "]\n")
                .hasLineCount(1);
    }

    @Test
    void ends_with_3_and_one_line_when_the_database_is_no_database(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.mv.db"), "this is no database".repeat(1000));

        Ran ran = palmares("calls", "--db", "jdbc:h2:file:" + folder.resolve("broken"));

        assertThat(ran.exit()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(ran.remarks()).startsWith("palmares: error: ").hasLineCount(1);
    }

    @Test
    void ends_with_70_one_line_and_the_details_in_a_file_when_it_is_our_fault() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a bug of ours");
            }
        };
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        Console console = Console.over(broken, remarks, Terminal.NONE);

        ExitCode exit =
                Palmares.in(Ran.around(console, Map.of(), Stop.notYetAsked())).run("--version");

        String line = remarks.toString(StandardCharsets.UTF_8);
        assertThat(exit).isEqualTo(ExitCode.BUG);
        assertThat(line)
                .startsWith("palmares: error: ")
                .endsWith(".log [bug]\n")
                .hasLineCount(1);
        Path details = Path.of(line.replaceAll(".* (\\S+) \\[bug]\n", "$1"));
        assertThat(details).content().contains("a bug of ours", "ExitCodesTest", "2026-11-24T10:00:00Z");
        Files.delete(details);
    }

    @Test
    void ends_quietly_when_nobody_reads_the_results() {
        Console console = Console.over(GONE, OutputStream.nullOutputStream(), Terminal.NONE);
        Palmares palmares = Palmares.in(Ran.around(console, Map.of(), Stop.notYetAsked()));

        assertThat(palmares.run("--version")).isIn(ExitCode.DONE, ExitCode.ENVIRONMENT);
    }

    @Test
    void minds_nobody_reading_its_remarks() {
        Console console = Console.over(OutputStream.nullOutputStream(), GONE, Terminal.NONE);
        Palmares palmares = Palmares.in(Ran.around(console, Map.of(), Stop.notYetAsked()));

        assertThat(palmares.run("calls", "--nope")).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
    }
}
