package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import fr.palmares.application.exchange.Diagnostic;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells an article that announces the laureates of two calls, which are read as those of one. */
final class OtherCalls {

    private final Intros intros;
    private final List<Block> blocks;
    private final NavigableSet<Integer> lines = new TreeSet<>();
    private final Set<Integer> editions = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param drafts the laureates that were found */
    OtherCalls(Intros intros, List<Block> blocks, List<WinnerDraft> drafts) {
        this.intros = intros;
        this.blocks = blocks;
        drafts.forEach(draft -> lines.add(draft.position().line()));
    }

    /** The first announcement that names another call, edition or year than the announcements before it. */
    Optional<Diagnostic> find() {
        Optional<Passage> open = Optional.empty();
        for (int index = 0; index < blocks.size(); index++) {
            Optional<Passage> next = announcement(index);
            if (next.isEmpty()) {
                continue;
            }
            if (open.isPresent() && tellsOther(open.get(), next.get().position().line())) {
                return open.map(OtherCalls::remark);
            }
            open = next;
        }
        return open.filter(last -> tellsOther(last, Integer.MAX_VALUE)).map(OtherCalls::remark);
    }

    private static Diagnostic remark(Passage announcement) {
        return Unplaced.remark(announcement, "second-call-announced");
    }

    /** Whether an announcement, with laureates below it, is that of another call than those before. */
    private boolean tellsOther(Passage announcement, int until) {
        int from = announcement.position().line();
        if (lines.subSet(from, until).isEmpty()) {
            return false;
        }
        String folded = announcement.folded();
        Set<String> named = CallNames.in(announcement.plain());
        boolean other = !names.isEmpty()
                && !named.isEmpty()
                && named.stream().noneMatch(name -> names.stream().anyMatch(known -> CallNames.alike(known, name)));
        names.addAll(named);
        other |= isOther(editions, Set.copyOf(Editions.in(Statement.afterLaureates(folded))));
        other |= isOther(years, EarlierEditions.yearsIn(folded).collect(Collectors.toSet()));
        return other;
    }

    private static boolean isOther(Set<Integer> before, Set<Integer> named) {
        boolean other = !before.isEmpty() && !named.isEmpty() && Collections.disjoint(before, named);
        before.addAll(named);
        return other;
    }

    /** What says that laureates come next: a heading, or the passage right above a list. */
    private Optional<Passage> announcement(int index) {
        if (blocks.get(index) instanceof Block.Heading heading) {
            return Optional.of(heading.title())
                    .filter(title -> intros.ofHeading(title) == Verdict.LAUREATES || CallNames.begin(title.plain()));
        }
        boolean listFollows = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Item;
        return listFollows && blocks.get(index) instanceof Passage passage
                ? Optional.of(passage)
                        .filter(text -> Intros.introduces(text) && intros.ofPassage(text) == Verdict.LAUREATES)
                : Optional.empty();
    }
}
