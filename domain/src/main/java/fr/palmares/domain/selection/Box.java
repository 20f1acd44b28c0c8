package fr.palmares.domain.selection;

/** What each column may still be: one node of a search. */
final class Box {

    final long[] low;
    final long[] high;

    Box(long[] low, long[] high) {
        this.low = low;
        this.high = high;
    }

    Box copy() {
        return new Box(low.clone(), high.clone());
    }

    boolean fixed(int column) {
        return low[column] == high[column];
    }

    boolean contains(long[] point) {
        for (int j = 0; j < point.length; j++) {
            if (point[j] < low[j] || point[j] > high[j]) {
                return false;
            }
        }
        return true;
    }

    Box fix(int column, long value) {
        low[column] = value;
        high[column] = value;
        return this;
    }
}
