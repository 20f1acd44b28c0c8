package fr.palmares.app.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Text that is safe on a terminal: what documents say may hold control characters, which would move the cursor or
 * recolour the screen, and direction marks, which would reorder what stands beside them.
 */
public final class Printable {

    private static final String REPLACEMENT = "\uFFFD";

    /** Marks that embed, override or isolate a direction of writing. */
    private static final int[][] REORDERING = {{0x202A, 0x202E}, {0x2066, 0x2069}};

    /** The blocks that Unicode's « East Asian Width » calls wide or full-width, whole blocks at a time. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Printable() {}

    /** The text on one line, every control character replaced. */
    public static String line(String text) {
        return text.codePoints().mapToObj(Printable::shown).collect(Collectors.joining());
    }

    private static String shown(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || isLineEnd(codePoint)) {
            return " ";
        }
        boolean harmful = Character.getType(codePoint) == Character.CONTROL || isIn(REORDERING, codePoint);
        return harmful ? REPLACEMENT : Character.toString(codePoint);
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
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

    private static boolean isWide(int codePoint) {
        return isIn(WIDE, codePoint);
    }

    private static boolean isIn(int[][] ranges, int codePoint) {
        return Arrays.stream(ranges).anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
    }
}
