package fr.palmares.app.shared;

import java.util.stream.Collectors;

/**
 * Text that is safe on a terminal: what documents say may hold control characters, which would move the cursor or
 * recolour the screen, and direction marks, which would reorder what stands beside them.
 */
public final class Printable {

    private static final String REPLACEMENT = "\uFFFD";

    private Printable() {}

    /** The text on one line, every control character replaced. */
    public static String line(String text) {
        return text.codePoints().mapToObj(Printable::shown).collect(Collectors.joining());
    }

    private static String shown(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || isLineEnd(codePoint)) {
            return " ";
        }
        boolean harmful = Character.getType(codePoint) == Character.CONTROL || ordersText(codePoint);
        return harmful ? REPLACEMENT : Character.toString(codePoint);
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean ordersText(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** How many columns a printable text takes: none for combining marks, two for wide letters and pictures. */
    public static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    /** How many columns one character takes. */
    static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** The blocks that Unicode's « East Asian Width » calls wide or full-width, whole blocks at a time. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }
}
