package fr.palmares.domain.selection;

import java.util.Arrays;

/** What a point must gain more than to be wanted, by the columns that it has turned. */
abstract class Wanted {

    private final long[] needIn;
    private final long[] needOut;
    private long least = Long.MIN_VALUE;

    Wanted(int columns) {
        needIn = new long[columns];
        needOut = new long[columns];
        needAll(Long.MIN_VALUE);
    }

    /** Tells of a point, which is the caller's to change again. */
    abstract void found(long[] point, long gain);

    /** What a point must gain more than that has this column turned to this value. */
    final long needed(int column, long value) {
        return (value == 1 ? needIn : needOut)[column];
    }

    /** What every point must gain more than. */
    final long least() {
        return least;
    }

    final void need(int column, long value, long gain) {
        (value == 1 ? needIn : needOut)[column] = gain;
    }

    final void needAll(long gain) {
        Arrays.fill(needIn, gain);
        Arrays.fill(needOut, gain);
        least = gain;
    }
}
