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

    Row(Limit limit, int[] columns, long[] weights, long min, long max) {
        this.limit = limit;
        this.columns = columns;
        this.weights = weights;
        this.min = min;
        this.max = max;
    }

    /** The least that the sum can be within the box. */
    long least(Box box) {
        long sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += weights[k] * (weights[k] > 0 ? box.low[columns[k]] : box.high[columns[k]]);
        }
        return sum;
    }

    /** The most that the sum can be within the box. */
    long most(Box box) {
        long sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += weights[k] * (weights[k] > 0 ? box.high[columns[k]] : box.low[columns[k]]);
        }
        return sum;
    }

    /** By how much the most exceeds the least. */
    long room(Box box) {
        long room = 0;
        for (int k = 0; k < columns.length; k++) {
            room += Math.abs(weights[k]) * (box.high[columns[k]] - box.low[columns[k]]);
        }
        return room;
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
