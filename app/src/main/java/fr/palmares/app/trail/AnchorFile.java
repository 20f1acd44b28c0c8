package fr.palmares.app.trail;

import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.Refused;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody notes, outside of the database, how far the trail went: one line such as {@code palmares-trail 1 4711
 * 8c3f…}, with the version of this form, the sequence and the digest of the last entry.
 */
record AnchorFile(String place) {

    private static final Pattern FORM = Pattern.compile("palmares-trail 1 ([0-9]{1,18}) ([0-9a-f]{64})\\R?");
    private static final long LONGEST = 200;

    /**
     * What was noted, if the file is there.
     *
     * @throws Refused for a file that is no anchor
     */
    Optional<Head> read() {
        try {
            Path path = Path.of(place);
            if (Files.notExists(path)) {
                return Optional.empty();
            }
            if (Files.size(path) > LONGEST) {
                throw Refused.input("wrong-anchor", place);
            }
            Matcher line = FORM.matcher(Files.readString(path));
            if (!line.matches()) {
                throw Refused.input("wrong-anchor", place);
            }
            return Optional.of(new Head(Long.parseLong(line.group(1)), new Digest(line.group(2))));
        } catch (IOException | InvalidPathException unreadable) {
            throw Refused.input("wrong-anchor", place);
        }
    }

    void write(Head head) {
        try (OutFile file = OutFile.of(place).orElseThrow()) {
            file.write("palmares-trail 1 " + head.sequence() + " " + head.digest() + "\n");
        }
    }
}
