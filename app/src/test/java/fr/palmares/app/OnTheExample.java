package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Tests of what becomes of the example call once it is imported; the record holds after each. */
abstract class OnTheExample {

    static final String OVERRIDES = Folder.EXAMPLE.resolve("overrides.md").toString();

    @TempDir
    Path temporary;

    private String database = "";

    @BeforeEach
    void importTheExample(TestInfo test) {
        database = Databases.inMemory(test);
        run("import", Folder.EXAMPLE.toString());
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    Ran run(String... arguments) {
        return palmares(Databases.with(arguments, "--db", database));
    }

    /** The file of the first decision, with both overrides. */
    Path sealed() {
        Path file = temporary.resolve("decision.json");
        Ran decided = run("decide", "ami-ia-2", "--overrides", OVERRIDES, "--out", file.toString());
        assertThat(decided.exit()).as(decided.remarks()).isEqualTo(ExitCode.DONE);
        return file;
    }

    static List<Integer> numbers(JsonNode array) {
        return array.valueStream().map(JsonNode::asInt).toList();
    }
}
