package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.Arrays;

/** Where the lines of a text begin, so that the place of any of its characters is found without reading it again. */
final class Places {

    private final int[] starts;
    private final int lines;

    private Places(int[] starts, int lines) {
        this.starts = starts;
        this.lines = lines;
    }

    /** Lines end as in Markdown: CR, LF, or both. */
    static Places in(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, lines * 2);
                starts[lines++] = at + 1;
            }
        }
        return new Places(starts, lines);
    }

    Position at(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        int line = found < 0 ? -found - 2 : found;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The offset at which a line begins; lines count from 1. */
    int start(long line) {
        return starts[(int) line - 1];
    }
}
