package fr.palmares.domain.selection;

import java.util.List;

/**
 * Narrows a box to what each row, taken alone, still allows (Savelsbergh, Preprocessing and probing techniques for
 * mixed integer programming problems, 1994).
 */
final class Propagation {

    private final List<Row> rows;

    /** The slack from which on a row holds no column back. */
    private final long[] ample;

    Propagation(Program program) {
        Box box = program.box();
        rows = program.rows;
        ample = rows.stream().mapToLong(row -> row.reach(box)).toArray();
    }

    /** Narrows the box, which lies within the program's, until nothing moves; false where a row can no longer hold. */
    boolean narrow(Box box) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < ample.length; i++) {
                Row row = rows.get(i);
                long above = row.max == Row.NO_MAX ? Row.NO_MAX : row.max - row.least(box);
                long below = row.min == Row.NO_MIN ? Row.NO_MAX : row.most(box) - row.min;
                if (above < 0 || below < 0) {
                    return false;
                }
                moved |= above < ample[i] && cap(row, above, box);
                moved |= below < ample[i] && lift(row, below, box);
            }
        }
        return true;
    }

    /** No column may add more to the least sum than the slack. */
    private static boolean cap(Row row, long slack, Box box) {
        boolean moved = false;
        for (int k = 0; k < row.columns.length; k++) {
            moved |= away(box, row.columns[k], row.weights[k] > 0, slack / Math.abs(row.weights[k]));
        }
        return moved;
    }

    /** No column may take more from the most than the slack. */
    private static boolean lift(Row row, long slack, Box box) {
        boolean moved = false;
        for (int k = 0; k < row.columns.length; k++) {
            moved |= away(box, row.columns[k], row.weights[k] < 0, slack / Math.abs(row.weights[k]));
        }
        return moved;
    }

    /** Keeps a column within some steps of its low end, or of its high end. */
    static boolean away(Box box, int column, boolean fromLow, long steps) {
        if (box.high[column] - box.low[column] <= steps) {
            return false;
        }
        if (fromLow) {
            box.high[column] = box.low[column] + steps;
        } else {
            box.low[column] = box.high[column] - steps;
        }
        return true;
    }
}
