package fr.palmares.adapters.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each heading stands in an article. */
final class Headings {

    private final List<Block> blocks;
    private final Map<String, Integer> counts = new HashMap<>();

    Headings(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** How many headings have that folded text; counted when first asked, for few articles need to. */
    int count(String folded) {
        if (counts.isEmpty()) {
            blocks.stream()
                    .filter(Block.Heading.class::isInstance)
                    .forEach(block ->
                            counts.merge(((Block.Heading) block).title().folded(), 1, Integer::sum));
        }
        return counts.getOrDefault(folded, 0);
    }
}
