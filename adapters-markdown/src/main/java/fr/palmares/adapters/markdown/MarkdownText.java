package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as Markdown that shows it as it is, in CommonMark as in kramdown below Jekyll. What only one of them takes
 * behind a backslash is written as a character reference, and so is what a template would see first.
 */
final class MarkdownText {

    private static final String ESCAPED = "\\*_`[]|$";

    /** What means something only where a block begins. */
    private static final String ESCAPED_IN_FRONT = "#+-:=";

    private static final String REFERENCED = "<>&{~^";
    private static final Pattern NUMBERED = Pattern.compile("^(\\d++)([.)])");

    private MarkdownText() {}

    /** Text on one line, whatever lines and spaces it has. */
    static String line(String text) {
        String written = Folding.written(text);
        StringBuilder line = new StringBuilder(written.length() + 16);
        int shownFrom = shownFrom(written);
        int shownTo = shownTo(written);
        for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
            boolean around = at < shownFrom || at >= shownTo;
            line.append(character(written, at, around));
        }
        return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }

    private static int shownFrom(String text) {
        int at = 0;
        while (at < text.length() && Passage.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int shownTo(String text) {
        int at = text.length();
        while (at > 0 && Passage.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String character(String text, int at, boolean around) {
        int c = text.codePointAt(at);
        if (around || Character.isISOControl(c) || REFERENCED.indexOf(c) >= 0) {
            // A comment keeps what looks like an attribute of kramdown from being read as one.
            boolean attribute = c == '{' && (text.startsWith(":", at + 1) || text.startsWith("#", at + 1));
            return reference(c) + (attribute ? "<!-- -->" : "");
        }
        boolean marks = ESCAPED.indexOf(c) >= 0 || (at == 0 && ESCAPED_IN_FRONT.indexOf(c) >= 0);
        return (marks ? "\\" : "") + Character.toString(c);
    }

    private static String reference(int codePoint) {
        return switch (codePoint) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> "&#" + codePoint + ";";
        };
    }

    /**
     * Text in paragraphs, a paragraph to a line of it, to be joined again by line breaks. An empty line, which no
     * paragraph can be, stands at the end of the one before, or at the beginning of the first.
     */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        String begun = "";
        for (String line : text.split("\n", -1)) {
            boolean empty = shownFrom(line) == line.length();
            int last = paragraphs.size() - 1;
            if (!empty) {
                paragraphs.add(begun + line(line));
                begun = "";
            } else if (last >= 0) {
                paragraphs.set(last, paragraphs.get(last) + line("\n" + line));
            } else {
                begun += line(line + "\n");
            }
        }
        return paragraphs;
    }
}
