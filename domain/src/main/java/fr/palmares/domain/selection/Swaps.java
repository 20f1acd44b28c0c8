package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Looks around a point for one that respects every row and gains more: up to two columns go out, up to one comes in, as
 * long as that improves it (interchange: Lin and Kernighan, An effective heuristic algorithm for the traveling-salesman
 * problem, 1973). It proves nothing, but a search that starts from a good point opens fewer boxes.
 */
final class Swaps {

    private static final int ROUNDS = 4;
    private static final int NONE = -1;

    private final Program program;
    private final long[][] weights;
    private final int[] byGain;

    private long[] best = {};
    private long most;

    Swaps(Program program) {
        this.program = program;
        weights = new long[program.rows.size()][program.columns()];
        for (int i = 0; i < weights.length; i++) {
            Row row = program.rows.get(i);
            for (int k = 0; k < row.columns.length; k++) {
                weights[i][row.columns[k]] = row.weights[k];
            }
        }
        byGain = IntStream.range(0, program.columns())
                .boxed()
                .sorted(Comparator.comparing(j -> -program.gains[j]))
                .mapToInt(j -> j)
                .toArray();
    }

    /** The best point found near some point of zeros and ones; empty where none is found. */
    static long[] near(Program program, long[] from) {
        return new Swaps(program).near(from, NONE);
    }

    /** The best point found near some point of zeros and ones, the fixed column as it is; empty where none is found. */
    long[] near(long[] from, int fixed) {
        best = new long[0];
        most = Long.MIN_VALUE;
        long[] point = from;
        for (int round = 0; round < ROUNDS && !Arrays.equals(point, best); round++) {
            point = best.length == 0 ? from : best;
            around(point.clone(), fixed);
        }
        return best;
    }

    private void around(long[] point, int fixed) {
        long[] sums = program.rows.stream().mapToLong(row -> row.sum(point)).toArray();
        long gain = program.gain(point);
        int[] inside = IntStream.range(0, point.length)
                .filter(j -> point[j] == 1 && j != fixed)
                .toArray();
        fill(point, sums, gain, fixed);
        for (int one = 0; one < inside.length; one++) {
            long less = moved(point, sums, gain, inside[one]);
            fill(point, sums, less, fixed);
            for (int other = one + 1; other < inside.length; other++) {
                fill(point, sums, moved(point, sums, less, inside[other]), fixed);
                moved(point, sums, less, inside[other]);
            }
            moved(point, sums, gain, inside[one]);
        }
    }

    /** Turns a column the other way, and gives what the point gains then. */
    private long moved(long[] point, long[] sums, long gain, int column) {
        long by = 1 - 2 * point[column];
        point[column] += by;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += by * weights[i][column];
        }
        return gain + by * program.gains[column];
    }

    /** Keeps the point, or the point with the best column more, where that gains more than the best so far. */
    private void fill(long[] point, long[] sums, long gain, int fixed) {
        if (gain > most && holds(sums, NONE)) {
            keep(point, gain);
        }
        for (int column : byGain) {
            if (gain + program.gains[column] <= most) {
                return;
            }
            if (point[column] == 0 && column != fixed && holds(sums, column)) {
                long[] more = point.clone();
                more[column] = 1;
                keep(more, gain + program.gains[column]);
            }
        }
    }

    private void keep(long[] point, long gain) {
        best = point.clone();
        most = gain;
    }

    private boolean holds(long[] sums, int column) {
        for (int i = 0; i < sums.length; i++) {
            Row row = program.rows.get(i);
            long sum = column == NONE ? sums[i] : sums[i] + weights[i][column];
            if (sum > row.max || sum < row.min) {
                return false;
            }
        }
        return true;
    }
}
