package fr.palmares.domain.selection;

import java.util.Arrays;

/**
 * What a solved relaxation proposes as proof: a multiplier for each row, rounded to a whole number, of which {@link
 * SafeBound} works out in longs what it proves. It computes in floating point, as {@link Lp} does.
 */
final class Multipliers {

    private static final double FITS = 1L << 54;

    private final Program program;
    private final double[] scales;
    private final Dictionary dictionary;

    Multipliers(Program program, double[] scales, Dictionary dictionary) {
        this.program = program;
        this.scales = scales;
        this.dictionary = dictionary;
    }

    /** From the costs of what rests, in some unit. */
    long[] of(double[] costs, double unit) {
        long[] multipliers = new long[scales.length];
        for (int k = 0; k < dictionary.resting.length; k++) {
            int row = dictionary.resting[k] - program.columns();
            if (row >= 0) {
                multipliers[row] = Math.round(costs[k] * unit / scales[row]);
            }
        }
        return multipliers;
    }

    /** From a line that no point can mend. */
    long[] refuting(int line) {
        double sign = dictionary.above(line) ? 1 : -1;
        double[] weights = new double[scales.length];
        weigh(weights, dictionary.basic[line], sign);
        for (int k = 0; k < dictionary.resting.length; k++) {
            weigh(weights, dictionary.resting[k], -sign * dictionary.lines[line][k]);
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
}
