package fr.palmares.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Where the details of a bug are written, for whoever mends it. The arguments are left out: they may name a person, or
 * hold the password of a database.
 */
record BugReport(String version, Clock clock) {

    /** Writes the details to a file that only this user can read, and says where; without a disk, what is known. */
    String write(Throwable bug) {
        try {
            Path file = Files.createTempFile("palmares-", ".log");
            Files.writeString(file, details(bug));
            return file.toString();
        } catch (IOException noDisk) {
            return bug.toString();
        }
    }

    private String details(Throwable bug) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("palmares " + version);
        lines.println(clock.instant());
        lines.println("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name"));
        bug.printStackTrace(lines);
        lines.flush();
        return text.toString();
    }
}
