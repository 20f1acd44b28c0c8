package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.Locale;

/** Text as a YAML value in double quotes, on one line whatever it holds. */
final class YamlQuotes {

    private YamlQuotes() {}

    static String around(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        Folding.written(text).codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            quoted.append('\\').appendCodePoint(codePoint);
        } else if (isPrinted(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else {
            quoted.append(String.format(Locale.ROOT, "\\U%08x", codePoint));
        }
    }

    private static boolean isPrinted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
