package fr.palmares.domain.selection;

/**
 * What no point of a box can exceed, from one multiplier per row, in longs. Any multipliers give a true bound
 * (Geoffrion, Lagrangean relaxation for integer programming, 1974), so they may come from floating point and be
 * rounded (Neumaier and Shcherbina, Safe bounds in linear and mixed-integer linear programming, 2004): doubles
 * propose, longs prove.
 */
final class SafeBound {

    /** In units of the gain times the scale; {@link Long#MAX_VALUE} where the multipliers were too large to tell. */
    final long value;

    /** What one more of each column would add to the bound, in the same units. */
    final long[] reduced;

    private SafeBound(long value, long[] reduced) {
        this.value = value;
        this.reduced = reduced;
    }

    /** The bound for the program's gains, each times the scale. */
    static SafeBound of(Program program, Box box, long scale, long[] multipliers) {
        long[] reduced = new long[program.columns()];
        for (int j = 0; j < reduced.length; j++) {
            reduced[j] = program.gains[j] * scale;
        }
        return new SafeBound(relaxed(program, box, multipliers, reduced), reduced);
    }

    /** Whether the multipliers prove that no point of the box respects the rows: with no gain at all, one loses. */
    static boolean refutes(Program program, Box box, long[] multipliers) {
        return relaxed(program, box, multipliers, new long[program.columns()]) < 0;
    }

    private static long relaxed(Program program, Box box, long[] multipliers, long[] reduced) {
        try {
            long sum = 0;
            for (int i = 0; i < multipliers.length; i++) {
                sum = Math.addExact(sum, charged(program.rows.get(i), multipliers[i], reduced));
            }
            for (int j = 0; j < reduced.length; j++) {
                sum = Math.addExact(sum, Math.multiplyExact(reduced[j], reduced[j] > 0 ? box.high[j] : box.low[j]));
            }
            return sum < 2 * Program.CEILING ? sum : Long.MAX_VALUE;
        } catch (ArithmeticException tooLarge) {
            return Long.MAX_VALUE;
        }
    }

    /** Takes the row's charge from its columns, and gives back what the row's bound is worth. */
    private static long charged(Row row, long multiplier, long[] reduced) {
        long end = multiplier > 0 ? row.max : row.min;
        if (multiplier == 0 || end == Row.NO_MAX || end == Row.NO_MIN) {
            return 0;
        }
        for (int k = 0; k < row.columns.length; k++) {
            int column = row.columns[k];
            reduced[column] = Math.subtractExact(reduced[column], Math.multiplyExact(multiplier, row.weights[k]));
        }
        return Math.multiplyExact(multiplier, end);
    }

    /**
     * Keeps each column so near its better end that the bound stays at what is needed (Dantzig, Fulkerson and Johnson,
     * Solution of a large-scale traveling-salesman problem, 1954). Says whether something moved.
     */
    boolean fix(Box box, long needed) {
        if (value == Long.MAX_VALUE) {
            return false;
        }
        boolean moved = false;
        for (int j = 0; j < reduced.length; j++) {
            if (reduced[j] != 0 && !box.fixed(j)) {
                moved |= Propagation.away(box, j, reduced[j] < 0, (value - needed) / Math.abs(reduced[j]));
            }
        }
        return moved;
    }
}
