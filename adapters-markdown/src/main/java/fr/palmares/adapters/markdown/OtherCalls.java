package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Diagnostic;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells an article that announces the laureates of two calls, which are read as those of one. */
final class OtherCalls {

    private final Intros intros;
    private final List<Block> blocks;

    OtherCalls(Intros intros, List<Block> blocks) {
        this.intros = intros;
        this.blocks = blocks;
    }

    /** The first announcement that names another edition, or another year, than the announcements before it. */
    Optional<Diagnostic> find() {
        Set<Integer> editions = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (int index = 0; index < blocks.size(); index++) {
            Optional<Passage> announcement = announcement(index);
            if (announcement.isPresent()) {
                String folded = announcement.get().folded();
                boolean other = isOther(editions, Set.copyOf(Editions.in(Statement.afterLaureates(folded))));
                other |= isOther(years, EarlierEditions.yearsIn(folded).collect(Collectors.toSet()));
                if (other) {
                    return announcement.map(second -> Unplaced.remark(second, "second-call-announced"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(Set<Integer> before, Set<Integer> named) {
        boolean other = !before.isEmpty() && !named.isEmpty() && Collections.disjoint(before, named);
        before.addAll(named);
        return other;
    }

    /** What says that laureates come next: a heading, or the passage right above a list. */
    private Optional<Passage> announcement(int index) {
        if (blocks.get(index) instanceof Block.Heading heading) {
            return intros.ofHeading(heading.title()) == Verdict.LAUREATES
                    ? Optional.of(heading.title())
                    : Optional.empty();
        }
        boolean listFollows = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Item;
        return listFollows && blocks.get(index) instanceof Passage passage
                ? Optional.of(passage)
                        .filter(text -> Intros.introduces(text) && intros.ofPassage(text) == Verdict.LAUREATES)
                : Optional.empty();
    }
}
