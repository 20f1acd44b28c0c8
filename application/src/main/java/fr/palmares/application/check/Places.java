package fr.palmares.application.check;

import java.util.ArrayList;
import java.util.List;

/** The places where one invariant does not hold, as they are found. */
final class Places {

    private final String invariant;
    private final List<String> named = new ArrayList<>();
    private long count;

    Places(String invariant) {
        this.invariant = invariant;
    }

    void add(Object place) {
        if (++count <= Finding.NAMED) {
            named.add(place.toString());
        }
    }

    Finding finding() {
        return new Finding(invariant, named, count);
    }
}
