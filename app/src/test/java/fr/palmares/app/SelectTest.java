package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From the folder of a call to its list, on the example of 46 proposals. */
class SelectTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "ami-ia-2");

    @TempDir
    private Path temporary;

    private String database = "";

    @BeforeEach
    void nameADatabase(TestInfo test) {
        database = Databases.inMemory(test);
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    private Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    private Ran importing(Path folder, String... options) {
        return run(Databases.with(options, "import", folder.toString()));
    }

    private JsonNode selected(String... options) {
        return run(Databases.with(options, "select", "ami-ia-2", "--json")).json();
    }

    private static List<Integer> having(JsonNode selection, String verdict) {
        return StreamSupport.stream(selection.path("candidates").spliterator(), false)
                .filter(candidate -> candidate.path("verdict").asString().equals(verdict))
                .map(candidate -> candidate.path("proposal").asInt())
                .toList();
    }

    @Test
    void selects_the_best_list_of_the_example_and_proves_it() {
        Ran imported = importing(EXAMPLE);
        JsonNode selection = selected();

        assertThat(imported.exit()).as(imported.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(selection.path("optimal").asBoolean()).isTrue();
        assertThat(having(selection, "selected"))
                .containsExactly(2, 5, 6, 8, 9, 11, 14, 16, 18, 22, 26, 29, 31, 36, 44);
        assertThat(selection.path("totals").path("score").asString()).isEqualTo("228.1");
        assertThat(selection.path("totals").path("amount").path("amount").asString())
                .isEqualTo("3993000.00");
        assertThat(selection.path("reserve").valueStream().map(JsonNode::asInt)).hasSize(5);
    }

    @Test
    void gives_every_candidate_its_verdict_and_its_reason() {
        importing(EXAMPLE);
        JsonNode candidates = selected().path("candidates");

        assertThat(candidates.size()).isEqualTo(46);
        assertThat(candidates
                        .valueStream()
                        .filter(candidate ->
                                !candidate.path("verdict").asString().equals("selected"))
                        .map(candidate ->
                                candidate.path("reason").path("message").asString()))
                .hasSize(31)
                .noneMatch(String::isBlank);
        assertThat(candidates.path(6).path("reason").path("code").asString()).isEqualTo("below-threshold");
    }

    @Test
    void answers_what_if_without_changing_anything() {
        importing(EXAMPLE);

        JsonNode fourteen = selected("--set", "seats=14");
        JsonNode without = selected("--without-juror", "J3");

        assertThat(having(fourteen, "selected")).hasSize(14);
        assertThat(having(without, "selected")).contains(27).doesNotContain(44);
        assertThat(having(selected(), "selected")).hasSize(15);
    }

    @Test
    void says_which_laureates_hang_on_a_juror_a_weight_or_the_money() {
        importing(EXAMPLE);

        JsonNode variants = selected("--fragility").path("fragility");

        assertThat(variants.valueStream().map(it -> it.path("variant").asString()))
                .hasSize(7 + 2 * 7 + 2)
                .contains("juror:J3", "weight:impact:+10%", "envelope:-5%");
        assertThat(variants.valueStream()
                        .filter(it -> it.path("variant").asString().equals("juror:J3"))
                        .flatMap(it -> it.path("leave").valueStream())
                        .map(JsonNode::asInt))
                .contains(44);
        assertThat(run("select", "ami-ia-2", "--fragility").lines()).anyMatch(line -> line.startsWith("sans J3"));
    }

    @Test
    void imports_the_folder_again_and_says_that_nothing_changed() {
        importing(EXAMPLE);

        assertThat(importing(EXAMPLE).lines()).endsWith("rien n’a changé");
    }

    @Test
    void stores_nothing_of_a_folder_with_one_wrong_mark() throws IOException {
        Path folder = Folder.copiedInto(temporary).path();
        Path marks = folder.resolve("marks.csv");
        Files.writeString(marks, Files.readString(marks).replaceFirst("J1,1,impact,11,", "J1,1,impact,21,"));

        Ran refused = importing(folder);

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("marks.csv:2:13: error: ").contains("[mark-off-scale]");
        assertThat(run("select", "ami-ia-2").remarks()).contains("[no-such-call]");
        assertThat(run("administrations", "--json").json().path("items").size()).isZero();
    }

    @Test
    void refuses_a_proposal_received_one_second_after_closing_with_both_instants() throws IOException {
        Path folder = Folder.copiedInto(temporary).path();
        Path late = folder.resolve("proposals").resolve("05.md");
        Files.writeString(late, Files.readString(late).replaceFirst("received: .*", "received: 2019-06-01T00:00:00"));

        Ran refused = importing(folder);

        assertThat(refused.exit()).as(refused.remarks()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("2019-06-01T00:00:00+02:00").contains("2019-05-31T23:59:00+02:00");
    }

    @Test
    void refuses_an_amount_in_another_currency_at_its_place() throws IOException {
        Folder folder = Folder.copiedInto(temporary).replacing("proposals/05.md", "amount: .*", "amount: 1000.00 USD");

        assertThat(importing(folder.path()).remarks()).contains("05.md:5:", "[another-currency]");
    }

    @Test
    void refuses_two_folders_at_once() throws IOException {
        Folder other = Folder.copiedInto(temporary).replacing("call.md", "call: ami-ia-2", "call: ami-ia-3");

        Ran refused = run("import", EXAMPLE.toString(), other.path().toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks()).contains("[second-call]");
    }

    @Test
    void tells_a_broken_call_alone_and_not_each_file_that_waits_for_it() throws IOException {
        Folder folder = Folder.copiedInto(temporary).replacing("call.md", "seats: 15", "seets: 15");

        assertThat(importing(folder.path()).remarks().lines().filter(line -> line.contains("error")))
                .allMatch(line -> line.contains("call.md"));
    }

    @Test
    void refuses_rules_that_clash_and_a_call_that_is_not_there() {
        importing(EXAMPLE);

        Ran impossible = run("select", "ami-ia-2", "--set", "envelope=100000", "--set", "seats.min=10");

        assertThat(impossible.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(impossible.remarks()).contains("[impossible");
        assertThat(run("select", "ami-ia-9").remarks()).contains("[no-such-call]");
        assertThat(run("select", "ami-ia-2", "--set", "colour=red").remarks()).contains("[unknown-key]");
    }
}
