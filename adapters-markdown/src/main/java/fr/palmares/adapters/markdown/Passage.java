package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.shared.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text that belongs together, in runs of one style each. */
final class Passage implements Block {

    private static final int UNKNOWN = -1;

    private final Position position;
    private final List<Run> runs;
    private final boolean opens;
    private final boolean afterGap;
    private final String plain;
    private final boolean strong;
    private final boolean emphasised;
    private final boolean styled;
    private @Nullable String folded;
    private @Nullable Verdict asHeading;
    private int styledHead = UNKNOWN;

    /**
     * @param opens whether it opens its paragraph, rather than following a line break within it
     * @param afterGap whether its author set it apart from what stands before by more than an empty line
     */
    Passage(Position position, List<Run> runs, boolean opens, boolean afterGap) {
        this.position = position;
        this.runs = List.copyOf(runs);
        this.opens = opens;
        this.afterGap = afterGap;
        this.plain = strip(joined(runs));
        boolean allStrong = true;
        boolean allEmphasised = true;
        boolean allStyled = true;
        for (Run run : runs) {
            boolean blank = run.blank();
            allStrong &= blank || run.strong();
            allEmphasised &= blank || run.emphasis();
            allStyled &= blank || run.styled();
        }
        this.strong = allStrong;
        this.emphasised = allEmphasised;
        this.styled = allStyled;
    }

    @Override
    public Position position() {
        return position;
    }

    List<Run> runs() {
        return runs;
    }

    boolean opens() {
        return opens;
    }

    boolean afterGap() {
        return afterGap;
    }

    static Passage of(Position position, String text) {
        return new Passage(position, List.of(new Run(text, false, false, false)), true, false);
    }

    /** The text without any style, stripped of the spaces around it. */
    String plain() {
        return plain;
    }

    /** The text without any style, with the spaces that its author wrote around it. */
    String written() {
        return joined(runs);
    }

    private static String joined(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The text as it is compared; folded once, for several readers ask. */
    String folded() {
        if (folded == null) {
            folded = Folding.fold(plain);
        }
        return folded;
    }

    /** What it says of its section where it is a heading; told once by the reading that is given. */
    Verdict asHeading(Function<String, Verdict> reading) {
        if (asHeading == null) {
            asHeading = reading.apply(folded());
        }
        return asHeading;
    }

    /** The last sentence, as it is compared. */
    String lastSentenceFolded() {
        String sentence = Intros.lastSentence(plain);
        return sentence.length() == plain.length() ? folded() : Folding.fold(sentence);
    }

    boolean isStrong() {
        return strong;
    }

    /** The same text, all in bold. */
    Passage strong() {
        List<Run> bold = runs.stream()
                .map(run -> new Run(run.text(), true, run.emphasis(), run.link()))
                .toList();
        return new Passage(position, bold, opens, afterGap);
    }

    boolean isEmphasised() {
        return emphasised;
    }

    /** Whether all of it is set off from running text, in bold, in italics or as a link. */
    boolean isStyled() {
        return styled;
    }

    /** How many characters at the start of the plain text are set off in bold, in italics or as a link; 0 for none. */
    int styledHead() {
        if (styledHead == UNKNOWN) {
            styledHead = lengthOfStyledHead();
        }
        return styledHead;
    }

    private int lengthOfStyledHead() {
        int length = 0;
        boolean found = false;
        for (Run run : runs) {
            if (!run.styled() && !run.blank()) {
                break;
            }
            found |= run.styled() && !run.blank();
            length += run.text().length();
        }
        return found ? Math.min(length - leadingSpaces(), plain().length()) : 0;
    }

    /** What stands after that many characters of the plain text, in its style. */
    Passage after(int characters) {
        int leading = leadingSpaces();
        int skip = characters + leading;
        List<Run> rest = new ArrayList<>();
        for (Run run : runs) {
            int length = run.text().length();
            if (skip < length) {
                rest.add(run.withText(run.text().substring(skip)));
            }
            skip = Math.max(0, skip - length);
        }
        return new Passage(position, rest, opens, afterGap);
    }

    private int leadingSpaces() {
        int leading = 0;
        for (Run run : runs) {
            int at = 0;
            while (at < run.text().length() && isSpace(run.text().charAt(at))) {
                at++;
            }
            leading += at;
            if (at < run.text().length()) {
                break;
            }
        }
        return leading;
    }

    /** Lines that their author only wrapped, as one passage. */
    static Passage ofLines(List<Passage> lines) {
        Passage first = lines.get(0);
        List<Run> all = new ArrayList<>(first.runs);
        boolean strong = first.strong;
        boolean emphasised = first.emphasised;
        for (Passage next : lines.subList(1, lines.size())) {
            strong &= next.strong;
            emphasised &= next.emphasised;
            all.add(new Run(" ", strong, emphasised, false));
            all.addAll(next.runs);
        }
        return new Passage(first.position, all, first.opens, first.afterGap);
    }

    /** Strips spaces of every kind, and what authors leave behind at the end of a line. */
    static String strip(String text) {
        return strip(text, "");
    }

    /** Strips spaces of every kind, and at the end such signs as well. */
    static String strip(String text, String signs) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && (isSpace(text.charAt(end - 1)) || signs.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char c) {
        if (c > ' ' && c < '\u0080') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d:%d %s", position.line(), position.column(), plain());
    }
}
