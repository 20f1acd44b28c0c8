package fr.palmares.application.memory;

import fr.palmares.domain.call.CallId;
import java.util.Comparator;

/** What names a decision or a step: its call, and its place there. */
record PlaceKey(CallId call, int sequence) implements Comparable<PlaceKey> {

    private static final Comparator<PlaceKey> ORDER =
            Comparator.comparing(PlaceKey::call).thenComparing(PlaceKey::sequence);

    @Override
    public int compareTo(PlaceKey other) {
        return ORDER.compare(this, other);
    }
}
