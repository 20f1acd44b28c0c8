package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a paragraph together where its author only wrapped them, and keeps apart what he set apart. */
final class Passages {

    /** No label is longer, whatever spaces and colons stand around it. */
    private static final int LONGEST_LABEL = 100;

    /** No body's name on a line of its own is longer. */
    private static final int LONGEST_BODY = 120;

    private final Labels labels;
    private final Bodies bodies;

    Passages(Labels labels, Bodies bodies) {
        this.labels = labels;
        this.bodies = bodies;
    }

    List<Passage> of(List<Lines.Line> lines, boolean afterGap) {
        if (lines.size() == 1) {
            Lines.Line line = lines.get(0);
            return List.of(new Passage(line.position(), line.runs(), true, afterGap));
        }
        List<Passage> passages = new ArrayList<>();
        Wrapped wrapped = new Wrapped();
        for (Lines.Line line : lines) {
            boolean first = passages.isEmpty() && wrapped.lines.isEmpty();
            Passage next = new Passage(line.position(), line.runs(), first, first && afterGap);
            if (!first && (line.afterBreak() || wrapped.endsBefore(next))) {
                passages.add(wrapped.together());
                wrapped = new Wrapped();
            }
            wrapped.add(next);
        }
        if (!wrapped.lines.isEmpty()) {
            passages.add(wrapped.together());
        }
        return passages;
    }

    /** Lines that make one passage so far. */
    private final class Wrapped {

        private final List<Passage> lines = new ArrayList<>();
        private boolean styled = true;
        private boolean strong = true;
        private int length;

        void add(Passage line) {
            lines.add(line);
            styled &= line.isStyled();
            strong &= line.isStrong();
            length += line.plain().length();
        }

        boolean endsBefore(Passage next) {
            boolean wrappedStyle = styled && next.isStyled() && strong == next.isStrong();
            return (styled && !wrappedStyle)
                    || (next.isStyled() && next.isStrong() && !styled)
                    || namesBody(next)
                    || labels.of(next).isPresent()
                    || isLabel();
        }

        /** « Body » on its own line, where the next one begins anew. */
        private boolean namesBody(Passage next) {
            return lines.size() == 1
                    && length <= LONGEST_BODY
                    && !next.plain().isEmpty()
                    && Character.isUpperCase(next.plain().codePointAt(0))
                    && Character.isLetterOrDigit(lines.get(0).plain().codePointBefore(length))
                    && bodies.name(lines.get(0).plain());
        }

        private boolean isLabel() {
            return length <= LONGEST_LABEL
                    && labels.of(together())
                            .filter(label -> label.rest().plain().isEmpty())
                            .isPresent();
        }

        Passage together() {
            return lines.size() == 1 ? lines.get(0) : Passage.ofLines(lines);
        }
    }
}
