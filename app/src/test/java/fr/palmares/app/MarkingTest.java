package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Marks that tell when they were given come in while marking is open, from 3 June, 9:00, to 3 July, 18:00. */
class MarkingTest {

    @TempDir
    Path temporary;

    private Folder folder;
    private String database;

    @BeforeEach
    void copyTheExample(TestInfo test) throws IOException {
        database = Databases.inMemory(test);
        folder = Folder.copiedInto(temporary).replacing("marks.csv", "mark,comment", "mark,comment,on");
    }

    @AfterEach
    void holds_afterwards() {
        Databases.assertThatItHolds(database);
    }

    @Test
    void takes_marks_of_the_first_and_of_the_last_second() throws IOException {
        folder.replacing("marks.csv", "J1,1,impact,11,", "J1,1,impact,11,,2019-06-03T09:00:00")
                .replacing("marks.csv", "J1,1,fit,12.5,", "J1,1,fit,12.5,,2019-07-03T18:00:00.999");

        Ran taken = imported();

        assertThat(taken.exit()).as(taken.remarks()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void refuses_marks_one_second_before_and_after_with_both_instants() throws IOException {
        folder.replacing("marks.csv", "J1,1,impact,11,", "J1,1,impact,11,,2019-06-03T08:59:59")
                .replacing("marks.csv", "J1,1,fit,12.5,", "J1,1,fit,12.5,,2019-07-03T16:00:01Z");

        Ran refused = imported();

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.remarks())
                .contains("marks.csv:2:17: error: marked on 2019-06-03T08:59:59+02:00, before marking opened on"
                        + " 2019-06-03T09:00:00+02:00 [marked-too-early]")
                .contains("marks.csv:3:16: error: marked on 2019-07-03T18:00:01+02:00, after marking closed on"
                        + " 2019-07-03T18:00:00+02:00 [marked-too-late]");
    }

    @Test
    void opens_marking_when_the_call_closes_where_the_call_says_nothing() throws IOException {
        folder.replacing("call.md", "marking: .*\\R", "")
                .replacing("marks.csv", "J1,1,impact,11,", "J1,1,impact,11,,2019-05-31T23:59:00")
                .replacing("marks.csv", "J1,1,fit,12.5,", "J1,1,fit,12.5,,2029-07-03T18:00:01");

        Ran refused = imported();

        assertThat(refused.remarks())
                .contains("2:17: error: marked on 2019-05-31T23:59:00+02:00, before marking opened on"
                        + " 2019-05-31T23:59:01+02:00 [marked-too-early]")
                .doesNotContain("marked-too-late");
    }

    private Ran imported() {
        return Ran.palmares("import", folder.path().toString(), "--lang", "en", "--db", database);
    }
}
