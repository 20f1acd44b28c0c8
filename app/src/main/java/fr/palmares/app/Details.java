package fr.palmares.app;

import fr.palmares.app.shared.Secrets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What whoever mends a bug needs: written to a file that only this user can read, once there is something to write.
 * The arguments are left out: they may name a person, or hold the password of a database.
 */
final class Details {

    private final String version;
    private final Clock clock;
    private @Nullable Path file;

    Details(String version, Clock clock) {
        this.version = version;
        this.clock = clock;
    }

    /** Writes down what went wrong, and says where; without a disk, what went wrong. */
    synchronized String write(Throwable wrong) {
        try {
            Path written = file == null ? Files.createTempFile("palmares-", ".log") : file;
            file = written;
            Files.writeString(written, text(wrong), StandardOpenOption.APPEND);
            return written.toString();
        } catch (IOException noDisk) {
            return Secrets.hidden(wrong.toString());
        }
    }

    private String text(Throwable wrong) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(clock.instant() + " palmares " + version + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name"));
        wrong.printStackTrace(lines);
        lines.flush();
        return Secrets.hidden(text.toString());
    }
}
