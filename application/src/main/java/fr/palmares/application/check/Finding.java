package fr.palmares.application.check;

import fr.palmares.application.shared.Sentence;
import java.util.List;

/**
 * What came of one invariant.
 *
 * @param invariant its stable public name
 * @param places the first of those where it does not hold
 * @param count how many there are
 */
public record Finding(String invariant, List<String> places, long count) {

    /** So many places are named. */
    public static final int NAMED = 10;

    public Finding {
        places = List.copyOf(places);
    }

    public boolean holds() {
        return count == 0;
    }

    /** What the invariant demands. */
    public Sentence sentence() {
        return Sentence.of("invariant-" + invariant);
    }
}
