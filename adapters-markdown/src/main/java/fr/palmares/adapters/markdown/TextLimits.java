package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import java.util.Optional;

/**
 * How much Markdown a text may hold. Each mark becomes objects while it is read, so that a text of marks, far below the
 * limit in bytes, would exhaust the memory; no article comes near.
 */
final class TextLimits {

    static final int MOST_CHARACTERS = 2_000_000;
    static final int MOST_LINES = 50_000;
    static final int MOST_MARKS = 200_000;
    private static final boolean[] MARKS = new boolean[128];

    static {
        "*_`[]<>&|\\".chars().forEach(mark -> MARKS[mark] = true);
    }

    private TextLimits() {}

    /** The refusal of a text that goes beyond a limit, and where it does. */
    static Optional<Diagnostic> exceededBy(String text, int firstLine) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of(Diagnostic.error(new Position(firstLine, 1), "article-too-long", MOST_CHARACTERS));
        }
        if (text.length() < MOST_LINES) {
            return Optional.empty();
        }
        int lines = 1;
        int lineStart = 0;
        int marks = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                lineStart = at + 1;
                if (++lines > MOST_LINES) {
                    return Optional.of(
                            Diagnostic.error(new Position(firstLine + lines - 1, 1), "too-many-lines", MOST_LINES));
                }
            } else if (c < MARKS.length && MARKS[c] && ++marks > MOST_MARKS) {
                Position position = new Position(firstLine + lines - 1, at - lineStart + 1);
                return Optional.of(Diagnostic.error(position, "too-many-marks", MOST_MARKS));
            }
        }
        return Optional.empty();
    }
}
