package fr.palmares.domain.selection;

import java.util.Arrays;

/**
 * The linear relaxation of a program. With its {@link Dictionary}, {@link Multipliers} and {@link Penalties} the one
 * place of the domain that computes in floating point: it only proposes multipliers, points and branches; {@link
 * SafeBound} and the rows themselves prove them in longs.
 *
 * <p>Every row is a variable too, equal to the row's sum; gains and rows are scaled to a largest weight of 1.
 */
final class Lp {

    /** How near a value counts as whole. */
    static final double WHOLE = 1e-6;

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
        double[] costs = new double[program.columns()];
        Arrays.setAll(costs, j -> program.gains[j] / gainScale);
        double[] scales = new double[program.rows.size()];
        Arrays.setAll(scales, i -> largest(program.rows.get(i).weights));
        Lp lp = new Lp(
                program,
                gainScale,
                scales,
                new Dictionary(costs, costs.length + scales.length),
                new boolean[scales.length]);
        lp.narrow(box);
        return lp;
    }

    /** A copy without the columns that are settled, which move no more. */
    Lp copy() {
        return new Lp(program, gainScale, scales, new Copying(dictionary).unsettled(program.columns()), taken.clone());
    }

    /** A copy for a program that differs in the ends of rows, within a box. */
    Lp copy(Program other, Box box) {
        Lp lp = new Lp(other, gainScale, scales, new Copying(dictionary).whole(), taken.clone());
        for (int i = 0; i < taken.length; i++) {
            lp.end(i);
        }
        lp.narrow(box);
        return lp;
    }

    /** The same for a core of its program, solved as far as this; from the start where too much of it is gone. */
    Lp within(Core core) {
        int[] names = names(core);
        if (!new Copying(dictionary).allows(names, program.columns())) {
            return Search.relaxation(core.program, core.program.box());
        }
        int rows = core.program.rows.size();
        double[] inner = new double[rows];
        Arrays.setAll(inner, i -> scales[core.row(i)]);
        boolean[] still = new boolean[rows];
        Dictionary left = new Copying(dictionary).renamed(names, core.program.columns() + rows);
        Lp lp = new Lp(core.program, gainScale, inner, left, still);
        lp.narrow(core.program.box());
        for (int i = 0; i < rows; i++) {
            still[i] = taken[core.row(i)];
            lp.end(i);
        }
        lp.put();
        return lp;
    }

    /** What each of its variables is called in a core; -1 where it is gone. */
    private int[] names(Core core) {
        int[] names = new int[dictionary.low.length];
        Arrays.fill(names, -1);
        for (int j = 0; j < core.program.columns(); j++) {
            names[core.column(j)] = j;
        }
        for (int i = 0; i < core.program.rows.size(); i++) {
            names[program.columns() + core.row(i)] = core.program.columns() + i;
        }
        return names;
    }

    /** Works out what rows come to, and the gain, from the columns' values. */
    private void put() {
        double gain = 0;
        for (int j = 0; j < program.columns(); j++) {
            gain += program.gains[j] / gainScale * dictionary.values[j];
        }
        dictionary.gain(gain);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                Row row = program.rows.get(i);
                double sum = 0;
                for (int k = 0; k < row.columns.length; k++) {
                    sum += row.weights[k] / scales[i] * dictionary.values[row.columns[k]];
                }
                dictionary.values[program.columns() + i] = sum;
            }
        }
    }

    private static double largest(long[] weights) {
        long largest = 1;
        for (long weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
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
        end(index);
        dictionary.append(program.columns() + index, weights);
    }

    /** Takes over the ends of a row. */
    private void end(int index) {
        Row row = program.rows.get(index);
        int variable = program.columns() + index;
        dictionary.low[variable] = row.min == Row.NO_MIN ? Double.NEGATIVE_INFINITY : row.min / scales[index];
        dictionary.high[variable] = row.max == Row.NO_MAX ? Double.POSITIVE_INFINITY : row.max / scales[index];
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
        return new Multipliers(program, scales, dictionary).of(costs, gainScale * scale);
    }

    /** Multipliers that should prove that there is no point, after {@link #solve} said so. */
    long[] refutation() {
        return new Multipliers(program, scales, dictionary).refuting(refuted);
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
