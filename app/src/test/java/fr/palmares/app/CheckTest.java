package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whether the record holds, as its officer asks: after a whole call, and after somebody wrote past the program. */
class CheckTest {

    @TempDir
    private Path folder;

    private String database = "";

    @BeforeEach
    void runAWholeCall(TestInfo test) {
        database = Databases.inMemory(test);
        run("import", Folder.EXAMPLE.toString());
        run("decide", "ami-ia-2");
        run("announce", "ami-ia-2");
        run("award", "ami-ia-2", "3", "250000");
        run("agree", "ami-ia-2", "3", "--on", "2019-09-02", "--instalment", "2019-10-01=250000");
        run("pay", "ami-ia-2", "3", "150000", "--on", "2019-10-04", "--reference", "M1");
        run("recover", "ami-ia-2", "3", "20000", "--on", "2020-03-02", "--reference", "R1");
        run("withdraw", "ami-ia-2", "5", "--motive", "équipe dissoute");
    }

    private Ran run(String... arguments) {
        return Ran.palmares(Databases.with(arguments, "--db", database));
    }

    private void write(String statement) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
            connection.createStatement().execute(statement);
        }
    }

    private String anchor() {
        return folder.resolve("anchor").toString();
    }

    @Test
    void holds_after_a_whole_call_a_line_for_each_rule() {
        Ran ran = run("check");

        assertThat(ran.exit()).as(ran.results()).isEqualTo(ExitCode.DONE);
        assertThat(ran.lines()).hasSizeGreaterThan(31).allMatch(line -> !line.startsWith("error"));
        assertThat(ran.results()).contains("tient : within-envelope : ce qui est engagé tient dans l’enveloppe");
    }

    @Test
    void names_the_rule_and_the_places_where_it_does_not_hold() throws SQLException {
        write("update award_movement set amount = amount + 1 where reference = 'M1'");

        Ran ran = run("check");
        JsonNode json = run("check", "--json", "--lang", "en").json();

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.results())
                .contains("error: record-as-told : ", "award ami-ia-2/3/cash")
                .contains("ne tiennent pas");
        assertThat(json.at("/holds").asBoolean()).isFalse();
        assertThat(json.at("/head/sequence").asLong()).isPositive();
        assertThat(json.at("/invariants")).anySatisfy(invariant -> {
            assertThat(invariant.at("/code").asString()).isEqualTo("record-as-told");
            assertThat(invariant.at("/places/0").asString()).isEqualTo("award ami-ia-2/3/cash");
        });
    }

    @Test
    void notes_an_anchor_and_brings_it_up_to_date_as_the_trail_goes_on() throws IOException {
        assertThat(run("check", "--anchor", anchor()).exit()).isEqualTo(ExitCode.DONE);
        String first = Files.readString(Path.of(anchor()));
        run("complete", "ami-ia-2");

        assertThat(run("check", "--anchor", anchor()).exit()).isEqualTo(ExitCode.DONE);

        assertThat(first).matches("palmares-trail 1 \\d+ [0-9a-f]{64}\\n");
        assertThat(Files.readString(Path.of(anchor()))).isNotEqualTo(first);
    }

    @Test
    void finds_by_the_anchor_what_was_cut_off_though_all_else_fits() throws Exception {
        run("check", "--anchor", anchor());
        String kept = Files.readString(Path.of(anchor()));
        write("delete from trail");
        write("delete from trail_head");

        Ran ran = run("check", "--anchor", anchor());

        assertThat(ran.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.results()).contains("error: trail-anchored");
        assertThat(Files.readString(Path.of(anchor()))).isEqualTo(kept);
    }

    @Test
    void refuses_an_anchor_that_is_none() throws IOException {
        Files.writeString(Path.of(anchor()), "palmares-trail 2 1 00");

        assertThat(run("check", "--anchor", anchor()).remarks()).contains("[wrong-anchor]");
    }

    @Test
    void holds_in_another_database_that_took_the_backup_in() {
        String file = folder.resolve("palmares.zip").toString();
        String other = database.replace(";", "-other;");
        Ran backup = run("backup", file);

        Ran restored = Ran.palmares("restore", file, "--db", other);

        assertThat(backup.exit()).isEqualTo(ExitCode.DONE);
        assertThat(restored.exit()).as(restored.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(restored.results().replaceAll(".*empreinte ", ""))
                .isEqualTo(backup.results().replaceAll(".*empreinte ", ""));
        assertThat(Ran.palmares("check", "--db", other).exit()).isEqualTo(ExitCode.DONE);
        assertThat(Ran.palmares("funding", "ami-ia-2", "--json", "--db", other).results())
                .isEqualTo(run("funding", "ami-ia-2", "--json").results());
    }

    @Test
    void refuses_to_restore_in_one_line_what_is_no_backup_and_where_there_is_a_record() throws IOException {
        Path file = folder.resolve("palmares.zip");
        run("backup", file.toString());
        Path text = Files.writeString(folder.resolve("text"), "text");

        assertThat(run("restore", file.toString()).remarks())
                .contains("[restore-not-empty]")
                .hasLineCount(1);
        assertThat(run("restore", text.toString()).remarks())
                .contains("[backup-unreadable]")
                .hasLineCount(1);
        assertThat(run("restore", "missing").remarks())
                .contains("[cannot-read]")
                .hasLineCount(1);
        assertThat(run("backup", folder.resolve("no/where").toString()).exit()).isEqualTo(ExitCode.ENVIRONMENT);
    }
}
