package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.Intros.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the headings, or else the lines in bold, that name a laureate each where the text says that they follow. */
final class TitleBlocks {

    private static final int NOWHERE = -1;

    private final Vocabulary words;
    private final List<Block> blocks;
    private final List<Block.Heading> headings = new ArrayList<>();
    private final List<Block> lines = new ArrayList<>();
    private final List<Block> suggested = new ArrayList<>();
    private int level;
    private int region = NOWHERE;

    /** Whether the text so far is about laureates, though it does not introduce them. */
    private boolean isAboutLaureates;

    TitleBlocks(Vocabulary words, List<Block> blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    Set<Block> find() {
        for (int index = 0; index + 1 < blocks.size(); index++) {
            boolean textFollows = blocks.get(index + 1) instanceof Passage;
            if (blocks.get(index) instanceof Block.Heading heading) {
                heading(heading, textFollows);
            } else if (blocks.get(index) instanceof Passage passage) {
                passage(passage, textFollows);
            }
        }
        List<Block> titles = headings.isEmpty() && lines.isEmpty() ? suggested : withoutThemes();
        List<Block> chosen = lines.size() > 1 && lines.size() > titles.size() ? lines : titles;
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(chosen.size() > 1 ? chosen : List.of());
        return found;
    }

    private void heading(Block.Heading heading, boolean textFollows) {
        level = heading.level();
        Verdict verdict = words.intros().ofHeading(heading.title());
        if (verdict == Verdict.LAUREATES) {
            region = level;
        } else if (verdict == Verdict.SOMETHING_ELSE || level <= region) {
            region = NOWHERE;
        } else if (region != NOWHERE && textFollows) {
            headings.add(heading);
        } else if (isAboutLaureates && textFollows && namesBodyAndProject(heading.title())) {
            suggested.add(heading);
        }
        isAboutLaureates &= verdict == Verdict.UNTOLD;
    }

    private boolean namesBodyAndProject(Passage title) {
        return Nesting.namesBoth(title.plain(), words.bodies());
    }

    private void passage(Passage passage, boolean textFollows) {
        Verdict verdict = words.intros().ofPassage(passage);
        isAboutLaureates |= words.intros().isAboutLaureates(passage);
        if (verdict == Verdict.SOMETHING_ELSE && headings.isEmpty() && lines.isEmpty()) {
            region = NOWHERE;
        } else if (verdict == Verdict.LAUREATES && words.intros().announces(passage)) {
            region = region == NOWHERE ? level : region;
        } else if (region != NOWHERE && textFollows && isTitle(passage)) {
            lines.add(passage);
        }
    }

    private boolean isTitle(Passage passage) {
        return passage.isStrong()
                && passage.opens()
                && passage.plain().length() <= SectionWinners.LONGEST_TITLE
                && !words.intros().announces(passage)
                && words.labels().of(passage).isEmpty();
    }

    /** Headings that have others below them are themes. */
    private List<Block> withoutThemes() {
        List<Block> titles = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            boolean above = index + 1 < headings.size()
                    && headings.get(index + 1).level() > headings.get(index).level();
            if (!above) {
                titles.add(headings.get(index));
            }
        }
        return titles;
    }
}
