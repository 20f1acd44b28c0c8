package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.List;

/**
 * An integer program: the point of a box with the greatest gain among those that respect every row. Built so small that
 * no sum within it overflows.
 */
final class Program {

    /** Sums stay below this in absolute value, so that two of them add up in a long. */
    static final long CEILING = 1L << 61;

    final long[] gains;
    private final Box box;
    final List<Row> rows;

    /** @throws ArithmeticException where a sum could exceed the {@link #CEILING} */
    Program(long[] gains, Box box, List<Row> rows) {
        this.gains = gains;
        this.box = box;
        this.rows = List.copyOf(rows);
        long total = 0;
        for (int j = 0; j < gains.length; j++) {
            total = added(total, gains[j], box, j);
        }
        for (Row row : rows) {
            total = 0;
            for (int k = 0; k < row.columns.length; k++) {
                total = added(total, row.weights[k], box, row.columns[k]);
            }
        }
    }

    private static long added(long total, long weight, Box box, int column) {
        long most = Math.max(Math.abs(box.low[column]), Math.abs(box.high[column]));
        long sum = Math.addExact(total, Math.multiplyExact(Math.abs(weight), most));
        if (sum >= CEILING) {
            throw new ArithmeticException("a sum of " + sum + " does not fit");
        }
        return sum;
    }

    int columns() {
        return gains.length;
    }

    /** A fresh copy of the box. */
    Box box() {
        return box.copy();
    }

    /** Whether a column can be one thing only. */
    boolean settled(int column) {
        return box.fixed(column);
    }

    long gain(long[] point) {
        long gain = 0;
        for (int j = 0; j < gains.length; j++) {
            gain += gains[j] * point[j];
        }
        return gain;
    }

    /** The most that any point can gain, rows or no rows. */
    long span() {
        long span = 0;
        for (int j = 0; j < gains.length; j++) {
            span += Math.abs(gains[j]) * Math.max(Math.abs(box.low[j]), Math.abs(box.high[j]));
        }
        return span;
    }

    boolean holds(long[] point) {
        if (!box.contains(point)) {
            return false;
        }
        for (Row row : rows) {
            if (!row.holds(point)) {
                return false;
            }
        }
        return true;
    }

    Program fixing(int column, long value) {
        return new Program(gains, box().fix(column, value), rows);
    }

    Program within(Box inner) {
        return new Program(gains, inner, rows);
    }

    Program gaining(long[] others) {
        return new Program(others, box(), rows);
    }

    Program with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new Program(gains, box(), more);
    }
}
