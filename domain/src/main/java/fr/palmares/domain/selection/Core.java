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
    private final Origin origin;

    /** Which columns and rows of the program just outside a core its own are. */
    private static final class Origin {

        private final int[] columns;
        private final int[] rows;

        Origin(int[] columns, int[] rows) {
            this.columns = columns;
            this.rows = rows;
        }
    }

    private Core(Program program, long gained, int[] open, long[] closed, Origin origin) {
        this.program = program;
        this.gained = gained;
        this.open = open;
        this.closed = closed;
        this.origin = origin;
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
        int[] kept = new int[whole.rows.size()];
        for (int i = 0; i < kept.length; i++) {
            Row row = whole.rows.get(i);
            if (row.least(box) < row.min || row.most(box) > row.max) {
                kept[rows.size()] = i;
                rows.add(left(row, box, places));
            }
        }
        Origin origin = new Origin(open, Arrays.copyOf(kept, rows.size()));
        return new Core(new Program(gains, inner, rows), whole.gain(closed), open, closed, origin);
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
        return new Core(inner.program, gained + inner.gained, columns, whole(inner.closed), inner.origin);
    }

    /** The same columns with other rows, one for each. */
    Core with(List<Row> rows) {
        return new Core(new Program(program.gains, program.box(), rows), gained, open, closed, origin);
    }

    /** The column of the program just outside that a column of the core is. */
    int column(int column) {
        return origin.columns[column];
    }

    /** The row of the program just outside that a row of the core is. */
    int row(int row) {
        return origin.rows[row];
    }

    /** The column of the core that a column of the whole is; below 0 where it is closed. */
    int place(int column) {
        return Arrays.binarySearch(open, column);
    }

    /** The column of the whole that a column of the core is. */
    int whole(int column) {
        return open[column];
    }

    /** What a column of the whole is that is closed. */
    long closed(int column) {
        return closed[column];
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
