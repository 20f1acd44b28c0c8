package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Collects the runs of a paragraph, line by line, dropping inline attributes and what a reader would not see. */
final class Lines {

    /** An inline attribute of kramdown behind a link or a word, or an identifier behind a heading. */
    private static final Pattern INLINE_ATTRIBUTES = Pattern.compile("\\{[:#][^{}]*+\\}");

    private final IntFunction<Position> positions;
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Run style = new Run("", false, false, false);
    private int sourceLine;
    private int lineOfRuns;
    private boolean afterBreak = true;
    private int strong;
    private int emphasis;
    private int link;
    private int hidden;

    /** A line of runs; {@code afterBreak} where its author broke the line on purpose. */
    record Line(Position position, List<Run> runs, boolean afterBreak) {}

    /** @param positions where the n-th line of the paragraph's source begins, counting from 0 */
    Lines(IntFunction<Position> positions) {
        this.positions = positions;
    }

    void text(CharSequence text) {
        if (hidden > 0) {
            return;
        }
        if (style.strong() != strong > 0 || style.emphasis() != emphasis > 0 || style.link() != link > 0) {
            endRun();
            style = new Run("", strong > 0, emphasis > 0, link > 0);
        }
        run.append(text);
    }

    /** A tag or a comment stands here: what looks like an attribute does not reach across it. */
    void takeApart() {
        endRun();
    }

    void strong(int change) {
        strong = Math.max(0, strong + change);
    }

    void emphasis(int change) {
        emphasis = Math.max(0, emphasis + change);
    }

    void link(int change) {
        link = Math.max(0, link + change);
    }

    /** Hides what follows, such as a figure, until it is shown again. */
    void hide(int change) {
        hidden = Math.max(0, hidden + change);
    }

    /** The author's text goes on in the next line of the source. */
    void softBreak() {
        endLine();
        nextSourceLines(1);
    }

    /** A line break that a reader sees; {@code sourceLines} tells whether the source breaks its line there as well. */
    void hardBreak(int sourceLines) {
        endLine();
        afterBreak = true;
        nextSourceLines(sourceLines);
    }

    /** Lines of the source that nothing is seen of. */
    void nextSourceLines(int count) {
        sourceLine += count;
        if (runs.isEmpty() && run.isEmpty()) {
            lineOfRuns = sourceLine;
        }
    }

    List<Line> end() {
        endLine();
        return lines;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            runs.add(style.withText(run.toString()));
            run.setLength(0);
        }
    }

    private void endLine() {
        endRun();
        List<Run> shown = new ArrayList<>(runs.size());
        boolean blank = true;
        for (Run written : runs) {
            Run kept = withoutAttributes(written);
            if (!kept.text().isEmpty()) {
                shown.add(kept);
                blank &= kept.blank();
            }
        }
        if (!blank) {
            lines.add(new Line(positions.apply(lineOfRuns), shown, afterBreak));
            afterBreak = false;
        }
        runs.clear();
        lineOfRuns = sourceLine;
    }

    private static Run withoutAttributes(Run run) {
        return run.text().indexOf('{') < 0
                ? run
                : run.withText(INLINE_ATTRIBUTES.matcher(run.text()).replaceAll(""));
    }
}
