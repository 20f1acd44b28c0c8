package fr.palmares.domain.selection;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Looks around a point for others that respect every row: some columns go out and up to two come in
 * (interchange: Lin and Kernighan, An effective heuristic algorithm for the traveling-salesman problem, 1973). It
 * proves nothing, but a search that starts from a good point opens fewer boxes.
 */
final class Swaps {

    /** No column is fixed. */
    static final int NONE = -1;

    private static final int MANY = 150;

    private final Program program;
    private final Sums sums;
    private final int[] byGain;
    private final Wanted wanted;
    private final boolean pairs;

    private long[] point = {};
    private int[] inside = {};
    private int[] outside = {};

    /** Tells whoever wants them of the points that are found; with pairs, two columns may come in at once. */
    Swaps(Program program, Wanted wanted, boolean pairs) {
        this.program = program;
        this.wanted = wanted;
        this.pairs = pairs;
        sums = new Sums(program.rows, program.columns());
        byGain = IntStream.range(0, program.columns())
                .boxed()
                .sorted(Comparator.comparing(j -> -program.gains[j]))
                .mapToInt(j -> j)
                .toArray();
    }

    /** A point of zeros and ones if it respects every row, or the best one found near it; empty where none is. */
    static long[] near(Program program, long[] from) {
        if (program.holds(from)) {
            return from;
        }
        return new Nearest(program).near(from, NONE, new long[0]);
    }

    /** Looks around a point of zeros and ones, with up to so many columns out and the fixed one as it is. */
    void around(long[] from, int fixed, int most) {
        point = from.clone();
        sums.start(point);
        inside = IntStream.of(byGain).filter(j -> from[j] == 1 && j != fixed).toArray();
        outside = IntStream.of(byGain).filter(j -> from[j] == 0 && j != fixed).toArray();
        if (sums.hold() && program.gain(from) > wanted.least()) {
            wanted.found(point, program.gain(from));
        }
        out(inside.length, inside.length > MANY ? 1 : most, program.gain(from), Long.MAX_VALUE);
    }

    private void out(int end, int left, long gain, long need) {
        in(gain, need);
        for (int k = end - 1; left > 0 && k >= 0; k--) {
            int column = inside[k];
            turn(column, 0);
            out(k, left - 1, gain - program.gains[column], Math.min(need, wanted.needed(column, 0)));
            turn(column, 1);
        }
    }

    private void in(long gain, long need) {
        if (gain > need && sums.hold()) {
            wanted.found(point, gain);
        }
        long slack = sums.slack();
        for (int k = 0; k < outside.length; k++) {
            int column = outside[k];
            long more = gain + program.gains[column];
            if (more + Math.max(0, program.gains[column]) <= wanted.least()) {
                return;
            }
            if (sums.weight(column) <= slack) {
                first(k, more, Math.min(need, wanted.needed(column, 1)));
            }
        }
    }

    private void first(int place, long gain, long need) {
        int column = outside[place];
        if (gain > need) {
            offer(column, gain);
        }
        int second = second(place + 1, gain, need, sums.slack() - sums.weight(column));
        if (pairs && second < outside.length) {
            turn(column, 1);
            for (int k = second; k < outside.length; k = second(k + 1, gain, need, sums.slack())) {
                offer(outside[k], gain + program.gains[outside[k]]);
            }
            turn(column, 0);
        }
    }

    private void offer(int column, long gain) {
        if (sums.holdWith(column)) {
            point[column] = 1;
            wanted.found(point, gain);
            point[column] = 0;
        }
    }

    /** The next place whose column would gain enough, and be light enough. */
    private int second(int from, long gain, long need, long slack) {
        for (int k = from; k < outside.length; k++) {
            int column = outside[k];
            long more = gain + program.gains[column];
            if (more <= wanted.least()) {
                return outside.length;
            }
            if (sums.weight(column) <= slack && more > need && more > wanted.needed(column, 1)) {
                return k;
            }
        }
        return outside.length;
    }

    private void turn(int column, long to) {
        point[column] = to;
        sums.turn(column, 2 * to - 1);
    }
}
