package fr.palmares.adapters.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that stand for the items of a list, though no list was marked up: « **Name** : what it is ». */
final class BoldLines {

    private static final Pattern BEHIND_HEAD = Pattern.compile("[\\s\\p{Z}]*[:–—-].", Pattern.DOTALL);

    /** How far behind the text of one line the next may stand. */
    private static final int NEAR = 2;

    private final Bodies bodies;

    BoldLines(Bodies bodies) {
        this.bodies = bodies;
    }

    boolean isOne(Passage passage) {
        if (!passage.opens()) {
            return false;
        }
        String plain = passage.plain();
        if ("«“\"".indexOf(plain.charAt(0)) >= 0
                && ItemShape.TITLE_CARRIED_BY_BODY.split(plain, bodies).isPresent()) {
            return true;
        }
        Numbered numbered = Numbered.of(plain);
        String text = numbered.text();
        int head = passage.after(plain.length() - text.length()).styledHead();
        return head > 0
                && head < text.length()
                && (numbered.number().isPresent()
                        || BEHIND_HEAD.matcher(text).region(head, text.length()).lookingAt()
                        || text.substring(0, head).stripTrailing().endsWith(":"));
    }

    /** Whether another such line follows closely behind that place. */
    boolean follow(List<Block> blocks, int index) {
        return blocks.subList(index + 1, Math.min(blocks.size(), index + 1 + NEAR)).stream()
                .anyMatch(block -> block instanceof Passage next && isOne(next));
    }
}
