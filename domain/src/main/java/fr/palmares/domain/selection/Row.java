package fr.palmares.domain.selection;

/** One limit in numbers: the weighted sum of some columns lies between a minimum and a maximum. */
final class Row {

    static final long NO_MIN = Long.MIN_VALUE;
    static final long NO_MAX = Long.MAX_VALUE;

    final Limit limit;
    final int[] columns;
    final long[] weights;
    final long min;
    final long max;

    /** Whether all weights are. */
    final boolean positive;

    Row(Limit limit, int[] columns, long[] weights, long min, long max) {
        this.limit = limit;
        this.columns = columns;
        this.weights = weights;
        this.min = min;
        this.max = max;
        positive = positive(weights);
    }

    private static boolean positive(long[] weights) {
        for (long weight : weights) {
            if (weight <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The least that the sum can be within the box. */
    long least(Box box) {
        return positive ? sum(box.low) : ends(box.low, box.high);
    }

    /** The most that the sum can be within the box. */
    long most(Box box) {
        return positive ? sum(box.high) : ends(box.high, box.low);
    }

    /** The sum with each column at one end or the other, by the sign of its weight. */
    private long ends(long[] positive, long[] negative) {
        long sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += weights[k] * (weights[k] > 0 ? positive : negative)[columns[k]];
        }
        return sum;
    }

    /** The most by which one column alone can move the sum within the box. */
    long reach(Box box) {
        long reach = 0;
        for (int k = 0; k < columns.length; k++) {
            reach = Math.max(reach, Math.abs(weights[k]) * (box.high[columns[k]] - box.low[columns[k]]));
        }
        return reach;
    }

    long sum(long[] point) {
        long sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += weights[k] * point[columns[k]];
        }
        return sum;
    }

    /** The weight of a column; 0 where it does not concern it. */
    long weight(int column) {
        for (int k = 0; k < columns.length; k++) {
            if (columns[k] == column) {
                return weights[k];
            }
        }
        return 0;
    }

    /** The same with a maximum that is so much higher. */
    Row looser(long more) {
        return new Row(limit, columns, weights, min, Math.addExact(max, more));
    }

    boolean holds(long[] point) {
        long sum = sum(point);
        return sum >= min && sum <= max;
    }
}
