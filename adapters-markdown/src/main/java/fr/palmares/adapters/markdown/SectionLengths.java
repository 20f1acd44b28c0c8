package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * How many paragraphs the sections of laureates have. What stands below the last of them without a heading of its own
 * belongs to it only as far as the others, where they all have the same number, go.
 */
final class SectionLengths {

    private static final int TELLING = 2;

    private final int sections;
    private final List<Integer> lengths = new ArrayList<>();
    private int current;

    SectionLengths(int sections) {
        this.sections = sections;
    }

    /** A section begins. */
    void next() {
        lengths.add(current);
        current = 0;
    }

    /** Counts one more paragraph, and tells whether it is one too many for the last section. */
    boolean exceeded() {
        current++;
        List<Integer> others = lengths.subList(1, lengths.size());
        return lengths.size() == sections
                && others.size() >= TELLING
                && others.stream().distinct().count() == 1
                && others.get(0) > 0
                && current > others.get(0);
    }
}
