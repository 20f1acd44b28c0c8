package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;

/** Databases for one test each. */
final class Databases {

    private Databases() {}

    /** A database in memory that outlives the commands of its test. */
    static String inMemory(TestInfo test) {
        String name = test.getTestClass().orElseThrow().getSimpleName()
                + test.getTestMethod().orElseThrow().getName()
                + Integer.toHexString(test.getDisplayName().hashCode());
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    static String[] with(String[] options, String... arguments) {
        return Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Every invariant holds of whatever is in it, and the trail tells of all that. */
    static void assertThatItHolds(String database) {
        Ran check = Ran.palmares("check", "--db", database);
        assertThat(check.exit()).as(check.results() + check.remarks()).isEqualTo(ExitCode.DONE);
    }
}
