package fr.palmares.domain.selection;

/**
 * Narrows a box to what each row, taken alone, still allows (Savelsbergh, Preprocessing and probing techniques for
 * mixed integer programming problems, 1994).
 */
final class Propagation {

    private final Program program;

    Propagation(Program program) {
        this.program = program;
    }

    /** Narrows the box until nothing moves; false where a row can no longer hold. */
    boolean narrow(Box box) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Row row : program.rows) {
                long least = row.least(box);
                long most = least + row.room(box);
                if (least > row.max || most < row.min) {
                    return false;
                }
                if (most > row.max && cap(row, row.max - least, box)) {
                    moved = true;
                } else if (least < row.min && lift(row, most - row.min, box)) {
                    moved = true;
                }
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
