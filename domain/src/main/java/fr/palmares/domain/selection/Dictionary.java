package fr.palmares.domain.selection;

import java.util.Arrays;

/**
 * The numbers behind {@link Lp}: basic variables written in terms of the others, which rest at an end of their range
 * (Chvátal, Linear Programming, 1983), and the bounded dual simplex on them, with long steps (Maros, A generalized dual
 * phase-2 simplex algorithm, 2003). It computes in
 * floating point, as {@link Lp} does.
 */
final class Dictionary {

    private static final double BROKEN = 1e-9;

    /** Weights below this are taken for 0. */
    static final double PIVOT = 1e-9;

    final double[] costs;
    final double[] low;
    final double[] high;
    final double[] values;
    final int[] resting;
    double[][] lines;
    int[] basic;

    /** Where what rests may go: 1 up, -1 down, 0 nowhere. */
    final double[] ways;

    private final Ratios ratios;
    private double gain;

    /** As many variables at rest as there are costs, and room for as many more as may become basic. */
    Dictionary(double[] costs, int all) {
        this.costs = costs;
        low = new double[all];
        high = new double[all];
        values = new double[all];
        resting = new int[costs.length];
        Arrays.setAll(resting, j -> j);
        lines = new double[0][];
        basic = new int[0];
        ways = new double[costs.length];
        ratios = new Ratios(costs.length);
    }

    /** Part of another one: what rests in some of its places, and some of its lines, as yet without names. */
    Dictionary(Dictionary other, int all, int[] places, int[] kept) {
        low = new double[all];
        high = new double[all];
        values = new double[all];
        costs = picked(other.costs, places);
        ways = picked(other.ways, places);
        resting = new int[places.length];
        lines = new double[kept.length][];
        for (int r = 0; r < kept.length; r++) {
            lines[r] = picked(other.lines[kept[r]], places);
        }
        basic = new int[kept.length];
        gain = other.gain;
        ratios = other.ratios;
    }

    private static double[] picked(double[] all, int[] kept) {
        double[] picked = new double[kept.length];
        for (int k = 0; k < kept.length; k++) {
            picked[k] = all[kept[k]];
        }
        return picked;
    }

    /** Makes a variable basic that is a sum of variables, by weight. */
    void append(int variable, double[] weights) {
        double[] line = new double[resting.length];
        for (int k = 0; k < line.length; k++) {
            line[k] = weights[resting[k]];
        }
        for (int r = 0; r < lines.length; r++) {
            addTimes(weights[basic[r]], lines[r], line);
        }
        lines = Arrays.copyOf(lines, lines.length + 1);
        basic = Arrays.copyOf(basic, lines.length);
        lines[lines.length - 1] = line;
        basic[lines.length - 1] = variable;
        values[variable] = sum(weights);
    }

    private static void addTimes(double factor, double[] from, double[] to) {
        if (factor != 0) {
            for (int k = 0; k < to.length; k++) {
                to[k] += factor * from[k];
            }
        }
    }

    /** Runs the dual simplex until the gain is below some least; gives the line that no point can mend, or -1. */
    int solve(double least) {
        rest();
        for (int left = 50 + 20 * lines.length; left > 0 && !(gain < least); left--) {
            int leaving = mostBroken();
            if (leaving < 0) {
                return -1;
            }
            if (!step(leaving)) {
                return leaving;
            }
        }
        return -1;
    }

    /** Puts what is not basic at its better end, and moves the basic by what that moves. */
    private void rest() {
        for (int k = 0; k < resting.length; k++) {
            int v = resting[k];
            boolean up = low[v] == Double.NEGATIVE_INFINITY || (costs[k] > 0 && high[v] < Double.POSITIVE_INFINITY);
            double end = up ? high[v] : low[v];
            if (values[v] != end) {
                move(k, end);
            }
            turn(k);
        }
    }

    private double sum(double[] weights) {
        double sum = 0;
        for (int v = 0; v < weights.length; v++) {
            sum += weights[v] * values[v];
        }
        return sum;
    }

    private void turn(int k) {
        int v = resting[k];
        ways[k] = low[v] == high[v] ? 0 : values[v] == low[v] ? 1 : -1;
    }

    /** What no point can exceed, and less with every step. */
    double gain() {
        return gain;
    }

    private int mostBroken() {
        int worst = -1;
        double most = BROKEN;
        for (int r = 0; r < lines.length; r++) {
            double broken = broken(r);
            if (broken > most) {
                most = broken;
                worst = r;
            }
        }
        return worst;
    }

    void gain(double known) {
        gain = known;
    }

    boolean above(int r) {
        return values[basic[r]] > high[basic[r]];
    }

    private double broken(int r) {
        int v = basic[r];
        return Math.max(values[v] - high[v], low[v] - values[v]);
    }

    /** Brings a broken basic variable to its end, past as many others as it takes; false where all are not enough. */
    private boolean step(int r) {
        double sign = above(r) ? 1 : -1;
        double left = broken(r);
        gather(r, sign);
        while (!ratios.empty()) {
            int k = ratios.next();
            double reach = reach(r, k);
            if (left - reach <= 0) {
                for (int passed = 0; passed < ratios.taken() - 1; passed++) {
                    flip(ratios.taken(passed));
                }
                pivot(r, k, sign > 0 ? high[basic[r]] : low[basic[r]]);
                return true;
            }
            left -= reach;
        }
        return false;
    }

    /** Those whose moves would mend the line; none where all of them are not enough. */
    private void gather(int r, double sign) {
        double[] line = lines[r];
        ratios.clear();
        double reach = 0;
        for (int k = 0; k < line.length; k++) {
            double pull = sign * line[k] * ways[k];
            if (pull < -PIVOT) {
                ratios.add(Math.abs(costs[k] / pull), k);
                reach -= pull * (high[resting[k]] - low[resting[k]]);
            }
        }
        if (reach < broken(r)) {
            ratios.clear();
        }
    }

    private double reach(int r, int k) {
        return Math.abs(lines[r][k]) * (high[resting[k]] - low[resting[k]]);
    }

    private void flip(int k) {
        int v = resting[k];
        move(k, values[v] == low[v] ? high[v] : low[v]);
        ways[k] = -ways[k];
    }

    private void move(int k, double to) {
        double by = to - values[resting[k]];
        values[resting[k]] = to;
        gain += costs[k] * by;
        for (int i = 0; i < lines.length; i++) {
            values[basic[i]] += lines[i][k] * by;
        }
    }

    private void pivot(int r, int k, double end) {
        double[] line = lines[r];
        int leaving = basic[r];
        move(k, values[resting[k]] + (end - values[leaving]) / line[k]);
        values[leaving] = end;
        double inverse = 1 / line[k];
        line[k] = -1;
        for (int c = 0; c < line.length; c++) {
            line[c] *= -inverse;
        }
        for (int i = 0; i < lines.length; i++) {
            if (i != r) {
                replace(lines[i], k, line);
            }
        }
        replace(costs, k, line);
        basic[r] = resting[k];
        resting[k] = leaving;
        turn(k);
    }

    private static void replace(double[] line, int k, double[] by) {
        double factor = line[k];
        line[k] = 0;
        addTimes(factor, by, line);
    }
}
