package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of a program within a box: the columns that are still open and the rows that can still be broken
 * (Balas and Zemel, An algorithm for large zero-one knapsack problems, 1980).
 */
final class Core {

    final Program program;

    /** What the closed columns gain. */
    final long gained;

    private final int[] open;
    private final long[] closed;

    private Core(Program program, long gained, int[] open, long[] closed) {
        this.program = program;
        this.gained = gained;
        this.open = open;
        this.closed = closed;
    }

    static Core of(Program whole, Box box) {
        int[] open =
                IntStream.range(0, whole.columns()).filter(j -> !box.fixed(j)).toArray();
        int[] places = new int[whole.columns()];
        long[] gains = new long[open.length];
        Box inner = new Box(new long[open.length], new long[open.length]);
        long[] closed = box.low.clone();
        for (int k = 0; k < open.length; k++) {
            places[open[k]] = k;
            gains[k] = whole.gains[open[k]];
            inner.low[k] = box.low[open[k]];
            inner.high[k] = box.high[open[k]];
            closed[open[k]] = 0;
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : whole.rows) {
            if (row.least(box) < row.min || row.most(box) > row.max) {
                rows.add(left(row, box, places));
            }
        }
        return new Core(new Program(gains, inner, rows), whole.gain(closed), open, closed);
    }

    /** The row over the open columns, a side that cannot be broken let go. */
    private static Row left(Row row, Box box, int[] places) {
        int[] columns = new int[row.columns.length];
        long[] weights = new long[row.columns.length];
        int kept = 0;
        long closed = 0;
        for (int k = 0; k < row.columns.length; k++) {
            int column = row.columns[k];
            if (box.fixed(column)) {
                closed += row.weights[k] * box.low[column];
            } else {
                columns[kept] = places[column];
                weights[kept++] = row.weights[k];
            }
        }
        long min = row.least(box) < row.min ? row.min - closed : Row.NO_MIN;
        long max = row.most(box) > row.max ? row.max - closed : Row.NO_MAX;
        return new Row(row.limit, Arrays.copyOf(columns, kept), Arrays.copyOf(weights, kept), min, max);
    }

    /** A smaller core of the same whole. */
    Core within(Box box) {
        Core inner = of(program, box);
        int[] columns = IntStream.of(inner.open).map(k -> open[k]).toArray();
        return new Core(inner.program, gained + inner.gained, columns, whole(inner.closed));
    }

    /** The column of the whole that a column of the core is. */
    int whole(int column) {
        return open[column];
    }

    /** What a point of the whole has in the core's columns. */
    long[] open(long[] point) {
        return IntStream.of(open).mapToLong(column -> point[column]).toArray();
    }

    /** The point of the whole that belongs to a point of the core. */
    long[] whole(long[] point) {
        long[] whole = closed.clone();
        for (int k = 0; k < open.length; k++) {
            whole[open[k]] = point[k];
        }
        return whole;
    }
}
