package fr.palmares.app;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;

/** Databases for one test each. */
final class Databases {

    private Databases() {}

    /** A database in memory that outlives the commands of its test. */
    static String inMemory(TestInfo test) {
        return "jdbc:h2:mem:" + test.getTestMethod().orElseThrow().getName() + ";DB_CLOSE_DELAY=-1";
    }

    static String[] with(String[] options, String... arguments) {
        return Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new);
    }
}
