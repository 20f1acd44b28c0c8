package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what the inner items of a list of two levels are: lines that say more of the laureate above them, or laureates
 * under the region, theme or body above them.
 */
final class Nesting {

    private final Bodies bodies;
    private final Labels labels;

    Nesting(Vocabulary words) {
        this.bodies = words.bodies();
        this.labels = words.labels();
    }

    /** Items that stand for laureates, and the body that carries all of them where their group names one. */
    record Group(Optional<String> body, List<Block.Item> items) {}

    List<Group> groups(List<Block.Item> items) {
        List<List<Block.Item>> families = families(items);
        if (families.size() == items.size()) {
            return List.of(new Group(Optional.empty(), items));
        }
        if (families.stream().allMatch(family -> family.size() > 1) && headsAreGroups(families)) {
            return families.stream()
                    .map(family -> new Group(bodyOf(family.get(0)), together(family.subList(1, family.size()))))
                    .toList();
        }
        return List.of(new Group(Optional.empty(), together(items)));
    }

    /** Whether most items of a list name a body and a project each. */
    boolean nameBodiesAndProjects(List<Block.Item> items) {
        return items.size() > 1 && 2 * items.stream().filter(this::namesBoth).count() > items.size();
    }

    /** Each item of the outermost level with those within it. */
    private static List<List<Block.Item>> families(List<Block.Item> items) {
        List<List<Block.Item>> families = new ArrayList<>();
        int outermost = items.get(0).depth();
        for (Block.Item item : items) {
            if (families.isEmpty() || item.depth() <= outermost) {
                families.add(new ArrayList<>());
            }
            families.get(families.size() - 1).add(item);
        }
        return families;
    }

    private boolean headsAreGroups(List<List<Block.Item>> families) {
        List<Block.Item> heads = families.stream().map(family -> family.get(0)).toList();
        List<Block.Item> inner = families.stream()
                .flatMap(family -> family.stream().skip(1))
                .filter(item -> item.depth() == families.get(0).get(1).depth())
                .toList();
        boolean headsAreNames =
                heads.stream().allMatch(head -> head.lines().size() == 1 && !namesBoth(head) && !hasLabel(head));
        if (!headsAreNames || inner.stream().anyMatch(this::hasLabel)) {
            return false;
        }
        boolean innerNameBoth = 2 * inner.stream().filter(this::namesBoth).count() > inner.size();
        boolean bodiesAbove = heads.stream().allMatch(head -> bodyOf(head).isPresent());
        boolean bodiesWithin = inner.stream().anyMatch(item -> bodies.name(plain(item)));
        return innerNameBoth || (bodiesAbove && !bodiesWithin && inner.size() > heads.size());
    }

    private boolean hasLabel(Block.Item item) {
        return labels.of(item.lines().get(0)).isPresent();
    }

    private boolean namesBoth(Block.Item item) {
        return namesBoth(plain(item), bodies);
    }

    /** Whether a line names a body and a project, in one of the ways known. */
    static boolean namesBoth(String line, Bodies bodies) {
        return Bracketed.of(line)
                        .filter(brackets -> bodies.name(brackets.within()))
                        .isPresent()
                || Stream.of(ItemShape.values())
                        .anyMatch(shape -> shape.split(line, bodies).isPresent());
    }

    private Optional<String> bodyOf(Block.Item head) {
        return Optional.of(Passage.strip(plain(head), ":;.,")).filter(bodies::name);
    }

    private static String plain(Block.Item item) {
        return item.lines().get(0).plain();
    }

    /** Items of the outermost level, each with the lines of those within it. */
    private static List<Block.Item> together(List<Block.Item> items) {
        return families(items).stream()
                .map(family -> new Block.Item(
                        family.get(0).list(),
                        family.get(0).depth(),
                        family.get(0).number(),
                        family.stream().flatMap(item -> item.lines().stream()).toList()))
                .toList();
    }
}
