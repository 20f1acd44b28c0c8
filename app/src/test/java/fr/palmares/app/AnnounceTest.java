package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From the sealed decision to the article, and back. */
class AnnounceTest {

    @TempDir
    private Path temporary;

    private String database = "";
    private Path article = Path.of("");

    @BeforeEach
    void decideOnTheExample(TestInfo test) {
        database = Databases.inMemory(test);
        article = temporary.resolve("article.md");
        run("import", Folder.EXAMPLE.toString());
        run(
                "decide",
                "ami-ia-2",
                "--overrides",
                Folder.EXAMPLE.resolve("overrides.md").toString());
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    private Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    private Ran announce() {
        return run("announce", "ami-ia-2", "--on", "2019-07-17", "--out", article.toString());
    }

    private static List<JsonNode> laureates(String database) {
        return palmares("laureates", "--call", "ami-ia-2", "--json", "--db", database)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<JsonNode> field(List<JsonNode> laureates, String pointer) {
        return laureates.stream().map(laureate -> laureate.at(pointer)).toList();
    }

    @Test
    void shows_no_laureate_before_the_announcement() {
        assertThat(laureates(database)).isEmpty();

        Ran announced = announce();

        assertThat(announced.exit()).as(announced.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(laureates(database)).hasSize(15);
        assertThat(field(laureates(database), "/proposal").stream().map(JsonNode::asInt))
                .containsExactly(2, 5, 8, 11, 14, 18, 22, 26, 31, 36, 41, 6, 16, 29, 44);
    }

    @Test
    void writes_an_article_that_tells_the_same_laureates_field_by_field_where_nothing_is_on_record(TestInfo test) {
        announce();
        String elsewhere = Databases.inMemory(test).replace("mem:", "mem:elsewhere-");
        palmares("import", Folder.EXAMPLE.resolve("administrations.csv").toString(), "--db", elsewhere);

        Ran read = palmares("import", article.toString(), "--db", elsewhere, "--json");

        assertThat(read.exit()).as(read.remarks()).isEqualTo(ExitCode.DONE);
        JsonNode report = read.json().at("/documents/0");
        assertThat(report.path("call").asString()).isEqualTo("ami-ia-2");
        assertThat(report.at("/announced/laureates").asInt()).isEqualTo(15);
        assertThat(report.at("/announced/proposals").asInt()).isEqualTo(46);
        assertThat(report.at("/announced/amount/amount").asString()).isEqualTo("4000000.00");
        assertThat(report.path("diagnostics")).isEmpty();
        for (String pointer : List.of("/id", "/title", "/body", "/administration", "/project")) {
            assertThat(field(laureates(elsewhere), pointer)).as(pointer).isEqualTo(field(laureates(database), pointer));
        }
    }

    @Test
    void recognises_its_own_article_down_to_the_last_field() {
        announce();

        Ran read = run("import", article.toString());

        assertThat(read.exit()).as(read.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(read.results()).contains("0 création, 0 mise à jour, 15 sans changement");
    }

    @Test
    void keeps_the_numbers_of_laureates_that_an_article_told_before(TestInfo test) {
        String elsewhere = Databases.inMemory(test).replace("mem:", "mem:elsewhere-");
        String[] there = {"--db", elsewhere};
        palmares(Databases.with(
                there, "import", Folder.EXAMPLE.resolve("article.md").toString()));
        List<JsonNode> told = laureates(elsewhere);
        palmares(Databases.with(there, "import", Folder.EXAMPLE.toString()));
        String overrides = Folder.EXAMPLE.resolve("overrides.md").toString();
        palmares(Databases.with(there, "decide", "ami-ia-2", "--overrides", overrides));

        Ran announced = palmares(Databases.with(there, "announce", "ami-ia-2"));

        assertThat(announced.exit()).as(announced.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(laureates(elsewhere)).hasSize(15);
        assertThat(field(laureates(elsewhere), "/title")).containsExactlyElementsOf(field(told, "/title"));
        assertThat(field(laureates(elsewhere), "/proposal")).noneMatch(JsonNode::isNull);
    }

    @Test
    void lets_no_article_announce_a_call_that_is_run_here() {
        String told = Folder.EXAMPLE.resolve("article.md").toString();

        assertThat(run("import", told).remarks()).contains("[article-before-announcement]");
        assertThat(laureates(database)).isEmpty();
        announce();
        assertThat(run("import", told).remarks())
                .as("other texts than those of the record")
                .contains("[not-as-decided]");
        assertThat(laureates(database)).hasSize(15);
    }

    @Test
    void announces_only_what_was_decided_on() throws IOException {
        Folder folder = Folder.copiedInto(temporary)
                .replacing("proposals/02.md", "# .*", "# Un autre projet")
                .replacing("proposals/02.md", "amount: .*", "amount: 1.00 EUR");
        String changed = folder.file("proposals/02.md").toString();

        Ran refused = run("import", changed, "--as", "proposals", "--call", "ami-ia-2");

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("[call-settled]");
        announce();
        assertThat(field(laureates(database), "/title").get(0).asString()).startsWith("Trier et prétraiter");
    }

    @Test
    void bears_no_day_before_the_call_closed_nor_one_that_is_far_off() {
        assertThat(run("announce", "ami-ia-2", "--on", "0001-01-01").remarks()).contains("[announced-when]");
        assertThat(run("announce", "ami-ia-2", "--on", "2040-01-01").remarks()).contains("[announced-when]");
        assertThat(run("announce", "ami-ia-2", "--on", "2019-02-30").remarks()).contains("[wrong-date]");
    }

    @Test
    void takes_who_withdrew_off_the_list_and_keeps_every_other_number() {
        announce();
        run("withdraw", "ami-ia-2", "3", "--motive", "équipe dissoute");
        assertThat(laureates(database)).as("until it is announced again").hasSize(15);

        announce();

        assertThat(field(laureates(database), "/number").stream().map(JsonNode::asInt))
                .containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(field(laureates(database), "/proposal").stream().map(JsonNode::asInt))
                .endsWith(3)
                .doesNotContain(8);
    }

    @Test
    void prints_the_article_where_no_file_is_named_and_refuses_an_undecided_call() {
        assertThat(run("announce", "ami-ia-2").results()).startsWith("---\n").contains("ami-ia-2");
        assertThat(run("announce", "ami-ia-9").remarks()).contains("[no-such-call]");
    }
}
