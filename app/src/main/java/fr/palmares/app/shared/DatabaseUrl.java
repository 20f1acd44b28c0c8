package fr.palmares.app.shared;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What the address of a database tells before it is opened. */
final class DatabaseUrl {

    private static final String H2 = "jdbc:h2:";
    private static final List<String> KNOWN = List.of(H2, "jdbc:postgresql:");
    private static final List<String> NO_FILE = List.of("mem:", "tcp:", "ssl:", "nio:", "zip:");

    private DatabaseUrl() {}

    static boolean isKnown(String url) {
        return KNOWN.stream().anyMatch(prefix -> url.startsWith(prefix) && url.length() > prefix.length());
    }

    /** What someone may have meant who gave only a file: an address with that file in it. */
    static String likely(String wrong, String otherwise) {
        boolean path = !wrong.isBlank() && !wrong.contains(":");
        return path ? H2 + "file:" + (wrong.contains("/") ? wrong : "./" + wrong) : otherwise;
    }

    /** The folder of a database that is a file. */
    static Optional<Path> folder(String url) {
        if (!url.startsWith(H2)) {
            return Optional.empty();
        }
        String place = url.substring(H2.length()).replaceFirst(";.*", "");
        if (NO_FILE.stream().anyMatch(place::startsWith)) {
            return Optional.empty();
        }
        String file = place.replaceFirst("^file:", "").replaceFirst("^~(?=[/\\\\])", home());
        try {
            return Optional.ofNullable(Path.of(file).getParent()).or(() -> Optional.of(Path.of("")));
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private static String home() {
        return Matcher.quoteReplacement(System.getProperty("user.home", "."));
    }
}
