package fr.palmares.domain.trail;

import java.util.List;
import java.util.Optional;

/**
 * One field of a thing, from what to what; nothing before where it is new, nothing after where it was taken away. Long
 * texts are told by how they begin.
 */
public record Difference(String field, Optional<String> before, Optional<String> after) {

    private static final String ABSENT = "\\N";
    private static final int SHOWN = 200;

    /** As long as the line of most. */
    private static final int LINE = 64;

    static Difference between(String field, Optional<String> before, Optional<String> after) {
        return new Difference(field, before.map(Difference::shown), after.map(Difference::shown));
    }

    /** Cut texts end in their digest, so that two of them are alike only where the whole texts are. */
    private static String shown(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "… (" + text.length() + ", "
                + Digest.of(text).hex().substring(0, 12) + ")";
    }

    /** Differences as one text, a line each: field, before and after behind tabs, as PostgreSQL writes text. */
    public static String written(List<Difference> differences) {
        StringBuilder written = new StringBuilder(differences.size() * LINE);
        for (Difference one : differences) {
            written.append(written.isEmpty() ? "" : "\n")
                    .append(escaped(one.field))
                    .append('\t')
                    .append(one.before.map(Difference::escaped).orElse(ABSENT))
                    .append('\t')
                    .append(one.after.map(Difference::escaped).orElse(ABSENT));
        }
        return written.toString();
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static List<Difference> read(String text) {
        List<Difference> differences =
                text.isEmpty() ? List.of() : text.lines().map(Difference::line).toList();
        if (!written(differences).equals(text)) {
            throw new IllegalArgumentException("not differences: " + text);
        }
        return differences;
    }

    private static Difference line(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a difference: " + line);
        }
        return new Difference(plain(parts[0]), value(parts[1]), value(parts[2]));
    }

    private static Optional<String> value(String part) {
        return part.equals(ABSENT) ? Optional.empty() : Optional.of(plain(part));
    }

    private static String escaped(String text) {
        boolean asIs = true;
        for (int at = 0; at < text.length() && asIs; at++) {
            char c = text.charAt(at);
            asIs = c != '\\' && c != '\t' && c != '\n' && c != '\r';
        }
        return asIs ? text : replaced(text);
    }

    private static String replaced(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String part) {
        StringBuilder plain = new StringBuilder(part.length());
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            boolean escape = c == '\\' && at + 1 < part.length();
            plain.append(escape ? unescaped(part.charAt(++at)) : c);
        }
        return plain.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
