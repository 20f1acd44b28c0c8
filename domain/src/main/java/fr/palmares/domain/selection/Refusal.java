package fr.palmares.domain.selection;

import java.util.List;

/** Why there is no list at all. */
public sealed interface Refusal extends SelectionOutcome {

    /**
     * The limits contradict each other: no list respects all of these.
     *
     * @param smallest whether no clash has fewer limits; otherwise each limit named is at least needed for this one
     */
    record Impossible(List<Limit> clash, boolean smallest) implements Refusal {

        public Impossible {
            clash = List.copyOf(clash);
        }
    }

    /** The effort ended before a first list was found, and before it was proven that there is none. */
    record NothingFound() implements Refusal {}

    /** The scores and amounts together are too fine and too large to be added exactly in 64 bits. */
    record TooLarge() implements Refusal {}
}
