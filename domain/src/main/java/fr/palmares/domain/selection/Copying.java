package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Copies of a {@link Dictionary}, whole or in part, so that what is solved already serves the next question. */
final class Copying {

    private final Dictionary from;

    Copying(Dictionary from) {
        this.from = from;
    }

    /** Without those of the first variables that rest where they have to: their part stays in the values. */
    Dictionary unsettled(int first) {
        int[] places = where(from.resting.length, k -> from.resting[k] >= first || !settled(from.resting[k]));
        int[] lines = where(from.lines.length, r -> true);
        int all = from.low.length;
        Dictionary left = new Dictionary(from, all, places, lines);
        System.arraycopy(from.low, 0, left.low, 0, all);
        System.arraycopy(from.high, 0, left.high, 0, all);
        System.arraycopy(from.values, 0, left.values, 0, all);
        Arrays.setAll(left.resting, k -> from.resting[places[k]]);
        Arrays.setAll(left.basic, r -> from.basic[r]);
        return left;
    }

    private boolean settled(int v) {
        return from.low[v] >= from.high[v] && from.values[v] == from.low[v];
    }

    /** With the same names. */
    Dictionary whole() {
        int[] same = new int[from.low.length];
        Arrays.setAll(same, v -> v);
        return renamed(same, same.length);
    }

    /** With other names for its variables; without those that have none. */
    Dictionary renamed(int[] names, int all) {
        int[] places = where(from.resting.length, k -> names[from.resting[k]] >= 0);
        int[] lines = where(from.lines.length, r -> names[from.basic[r]] >= 0);
        Dictionary left = new Dictionary(from, all, places, lines);
        for (int v = 0; v < names.length; v++) {
            if (names[v] >= 0) {
                left.low[names[v]] = from.low[v];
                left.high[names[v]] = from.high[v];
                left.values[names[v]] = from.values[v];
            }
        }
        Arrays.setAll(left.resting, k -> names[from.resting[places[k]]]);
        Arrays.setAll(left.basic, r -> names[from.basic[lines[r]]]);
        return left;
    }

    /** Whether what has no name can be let go: rows that are basic, and of the first variables those that rest. */
    boolean allows(int[] names, int first) {
        for (int v : from.basic) {
            if (names[v] < 0 && v < first) {
                return false;
            }
        }
        for (int v : from.resting) {
            if (names[v] < 0 && v >= first) {
                return false;
            }
        }
        return true;
    }

    private static int[] where(int all, IntPredicate kept) {
        int[] places = new int[all];
        int count = 0;
        for (int place = 0; place < all; place++) {
            if (kept.test(place)) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
