package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a paragraph together where its author only wrapped them, and keeps apart what he set apart. */
final class Passages {

    private final Labels labels;

    Passages(Labels labels) {
        this.labels = labels;
    }

    List<Passage> of(List<Lines.Line> lines, boolean afterGap) {
        List<Passage> passages = new ArrayList<>();
        for (Lines.Line line : lines) {
            boolean first = passages.isEmpty();
            Passage next = new Passage(line.position(), line.runs(), first, first && afterGap);
            int last = passages.size() - 1;
            if (first || line.afterBreak() || apart(passages.get(last), next)) {
                passages.add(next);
            } else {
                passages.set(last, passages.get(last).followedBy(next));
            }
        }
        return passages;
    }

    private boolean apart(Passage before, Passage next) {
        boolean wrappedStyle = before.isStyled() && next.isStyled() && before.isStrong() == next.isStrong();
        return (before.isStyled() && !wrappedStyle)
                || (next.isStyled() && next.isStrong() && !before.isStyled())
                || labels.of(next).isPresent()
                || labels.of(before)
                        .filter(label -> label.rest().plain().isEmpty())
                        .isPresent();
    }
}
