package fr.palmares.domain.selection;

import java.util.Arrays;

/**
 * The linear relaxation of a program. With its {@link Dictionary} and its {@link Penalties} the one place of the domain
 * that computes in floating point: it only proposes multipliers, points and branches; {@link SafeBound} and the rows
 * themselves prove them in longs.
 *
 * <p>Every row is a variable too, equal to the row's sum; gains and rows are scaled to a largest weight of 1.
 */
final class Lp {

    /** How near a value counts as whole. */
    static final double WHOLE = 1e-6;

    private static final double FITS = 1L << 54;

    private final Program program;
    private final double gainScale;
    private final double[] scales;
    private final Dictionary dictionary;
    private final boolean[] taken;
    private int refuted = -1;

    private Lp(Program program, double gainScale, double[] scales, Dictionary dictionary, boolean[] taken) {
        this.program = program;
        this.gainScale = gainScale;
        this.scales = scales;
        this.dictionary = dictionary;
        this.taken = taken;
    }

    /** The relaxation without any row yet. */
    static Lp of(Program program, Box box) {
        double gainScale = largest(program.gains);
        double[] costs = Arrays.stream(program.gains)
                .mapToDouble(gain -> gain / gainScale)
                .toArray();
        double[] scales =
                program.rows.stream().mapToDouble(row -> largest(row.weights)).toArray();
        Lp lp = new Lp(
                program,
                gainScale,
                scales,
                new Dictionary(costs, costs.length + scales.length),
                new boolean[scales.length]);
        lp.narrow(box);
        return lp;
    }

    Lp copy() {
        return new Lp(program, gainScale, scales, new Dictionary(dictionary), taken.clone());
    }

    private static double largest(long[] weights) {
        return Math.max(1, Arrays.stream(weights).map(Math::abs).max().orElse(1));
    }

    /** How many rows it takes into account. */
    int rows() {
        return dictionary.basic.length;
    }

    /** Takes over the ends of a box. */
    void narrow(Box box) {
        for (int j = 0; j < program.columns(); j++) {
            dictionary.low[j] = box.low[j];
            dictionary.high[j] = box.high[j];
        }
    }

    /** Takes a row of the program into account. */
    void add(int index) {
        taken[index] = true;
        Row row = program.rows.get(index);
        double[] weights = new double[dictionary.low.length];
        for (int k = 0; k < row.columns.length; k++) {
            weights[row.columns[k]] = row.weights[k] / scales[index];
        }
        int variable = program.columns() + index;
        dictionary.low[variable] = row.min == Row.NO_MIN ? Double.NEGATIVE_INFINITY : row.min / scales[index];
        dictionary.high[variable] = row.max == Row.NO_MAX ? Double.POSITIVE_INFINITY : row.max / scales[index];
        dictionary.append(variable, weights);
    }

    /** Solves it; false where it holds that no point respects the rows. */
    boolean solve() {
        return solve(Double.NEGATIVE_INFINITY);
    }

    /** The same, no further than where it holds that no point gains what is needed. */
    boolean solve(long needed) {
        return solve(needed / gainScale - WHOLE);
    }

    private boolean solve(double least) {
        refuted = dictionary.solve(least);
        return refuted < 0;
    }

    /** The whole number nearest to a column's value. */
    long nearest(int column) {
        return Math.round(dictionary.values[column]);
    }

    /** Adds the rows that the relaxation's point breaks and that were left out so far; says whether there were any. */
    boolean addBroken() {
        boolean added = false;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && breaks(program.rows.get(i))) {
                add(i);
                added = true;
            }
        }
        return added;
    }

    private boolean breaks(Row row) {
        double sum = 0;
        for (int k = 0; k < row.columns.length; k++) {
            sum += row.weights[k] * dictionary.values[row.columns[k]];
        }
        return sum > row.max + WHOLE || sum < row.min - WHOLE;
    }

    /** One multiplier per row, in units of the gain times the scale. */
    long[] multipliers(long scale) {
        return multipliers(dictionary.costs, scale);
    }

    /** The same from other costs of what rests. */
    long[] multipliers(double[] costs, long scale) {
        long[] multipliers = new long[scales.length];
        for (int k = 0; k < dictionary.resting.length; k++) {
            int row = dictionary.resting[k] - program.columns();
            if (row >= 0) {
                multipliers[row] = Math.round(costs[k] * gainScale / scales[row] * scale);
            }
        }
        return multipliers;
    }

    /** Multipliers that should prove that there is no point, after {@link #solve} said so. */
    long[] refutation() {
        double sign = dictionary.above(refuted) ? 1 : -1;
        double[] weights = new double[scales.length];
        weigh(weights, dictionary.basic[refuted], sign);
        for (int k = 0; k < dictionary.resting.length; k++) {
            weigh(weights, dictionary.resting[k], -sign * dictionary.lines[refuted][k]);
        }
        double largest = Double.MIN_NORMAL;
        for (int i = 0; i < weights.length; i++) {
            largest = Math.max(largest, Math.abs(weights[i]) * magnitude(program.rows.get(i)));
        }
        double unit = FITS / largest;
        return Arrays.stream(weights)
                .mapToLong(weight -> Math.round(weight * unit))
                .toArray();
    }

    /** What a row's sum may come to, so that a multiplier times it fits. */
    private static double magnitude(Row row) {
        double sum = 1;
        for (long weight : row.weights) {
            sum += Math.abs(weight);
        }
        return sum;
    }

    private void weigh(double[] weights, int variable, double weight) {
        int row = variable - program.columns();
        if (row >= 0) {
            weights[row] = weight / scales[row];
        }
    }

    /** Whether the relaxation's point is outside the box that it took over. */
    boolean outside() {
        for (int j = 0; j < program.columns(); j++) {
            double value = dictionary.values[j];
            if (value < dictionary.low[j] - WHOLE || value > dictionary.high[j] + WHOLE) {
                return true;
            }
        }
        return false;
    }

    /** What it costs to turn the fractional columns of a box. */
    Penalties penalties(Box box) {
        return new Penalties(this, dictionary, box);
    }

    /** How far the relaxation's gain lies above what is needed, as it scales gains. */
    double spare(long needed) {
        return dictionary.gain() - needed / gainScale;
    }
}
