package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How severe the jurors are, beside the list, and the table in another order; on the example of 46 proposals. */
class SeverityTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "ami-ia-2");

    @TempDir
    private Path temporary;

    private String database = "";

    @BeforeEach
    void nameADatabase(TestInfo test) {
        database = Databases.inMemory(test);
    }

    private Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    private Ran select(String... options) {
        return run(Databases.with(options, "select", "ami-ia-2"));
    }

    private void importing(Path folder) {
        Ran imported = run("import", folder.toString());
        assertThat(imported.exit()).as(imported.remarks()).isEqualTo(ExitCode.DONE);
    }

    private static List<Integer> numbers(JsonNode numbers) {
        return numbers.valueStream().map(JsonNode::asInt).toList();
    }

    @Test
    void measures_the_severe_juror_of_the_example_and_leaves_its_list_alone() {
        importing(EXAMPLE);

        JsonNode severity = select("--severity", "--json").json().path("severity");

        JsonNode severe = severity.path("jurors").path(4);
        assertThat(severe.path("juror").asString()).isEqualTo("J5");
        assertThat(severe.path("proposals").asInt()).isEqualTo(46);
        assertThat(severe.path("points").asString()).isEqualTo("-2.357351");
        assertThat(severe.path("fraction").asString()).isEqualTo("-45379/19250");
        assertThat(severity.path("comparable").asBoolean()).isTrue();
        assertThat(severity.path("leave").size() + severity.path("enter").size())
                .isZero();
    }

    @Test
    void says_nothing_of_severity_unless_asked() {
        importing(EXAMPLE);

        assertThat(select("--json").json().path("severity").isNull()).isTrue();
        assertThat(select().results()).doesNotContain("Sévérité");
    }

    @Test
    void prints_the_jurors_and_the_places_that_move() {
        importing(EXAMPLE);

        List<String> lines = select("--severity").lines();

        assertThat(lines)
                .anyMatch(line -> line.matches("J5 +46 +−2,36"))
                .contains("Scores corrigés : 9 rangs changent")
                .anyMatch(line -> line.matches("10 +15,60 +15,77 +5 +4"))
                .endsWith("avec les scores corrigés, la même règle donnerait la même liste");
    }

    /** With the severe juror on every second proposal only, raw means favour those that this juror did not see. */
    @Test
    void undoes_what_hangs_on_who_marked_what() throws IOException {
        importing(sharedOut());

        JsonNode selection = select("--severity", "--json").json();

        assertThat(numbers(selection.path("severity").path("leave"))).containsExactly(17, 27, 41);
        assertThat(numbers(selection.path("severity").path("enter"))).containsExactly(14, 36, 44);
        assertThat(selection.path("totals").path("score").asString()).startsWith("229.746");
        assertThat(select("--severity").lines())
                .endsWith("avec les scores corrigés, la même règle ferait sortir : 17, 27, 41 ; entrer : 14, 36, 44");
    }

    @Test
    void says_which_jurors_cannot_be_compared() throws IOException {
        importing(marked(line -> line.startsWith("J1,") == line.matches("J\\d,\\d,.*")));

        assertThat(select("--severity", "--json")
                        .json()
                        .path("severity")
                        .path("comparable")
                        .asBoolean())
                .isFalse();
        assertThat(select("--severity").lines()).anyMatch(line -> line.endsWith(" : J1 | J2, J3, J4, J5, J6, J7"));
    }

    @Test
    void sorts_the_table_and_shows_how_far_the_jurors_are_apart() {
        importing(EXAMPLE);

        assertThat(select("--sort", "dispersion").lines().get(0)).contains("Moyenne  Médiane  Écart-type");
        assertThat(select("--sort", "dispersion").lines().get(2)).matches("45 .* 12,00 +12,00 +12,27 +1,31 .*");
        assertThat(select("--sort", "score", "--marks").lines().get(0)).contains("Médiane");
        assertThat(select("--sort", "amount").lines().get(2)).startsWith("10 ");
        assertThat(select("--sort", "number").lines().get(3)).startsWith("2 ");
        assertThat(select("--sort", "median").lines().get(3)).startsWith("5 ");
        assertThat(select("--sort", "verdict").results())
                .isEqualTo(select().results())
                .doesNotContain("Médiane");
    }

    @Test
    void refuses_to_sort_by_what_the_table_does_not_hold() {
        Ran refused = select("--sort", "colour");

        assertThat(refused.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(refused.remarks()).contains("dispersion, amount, number").contains("[wrong-sort]");
    }

    private Path sharedOut() throws IOException {
        return marked(line -> !line.matches("J5,\\d*[13579],.*|J6,\\d*[02468],.*"));
    }

    /** The example with those lines of its marks alone. */
    private Path marked(Predicate<String> kept) throws IOException {
        Path folder = temporary.resolve("ami-ia-2");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, folder.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
        Path marks = folder.resolve("marks.csv");
        List<String> lines = Files.readAllLines(marks);
        Files.write(
                marks,
                lines.stream()
                        .filter(line -> line.equals(lines.get(0)) || kept.test(line))
                        .toList());
        return folder;
    }
}
