package fr.palmares.domain.selection;

/**
 * What the relaxation loses if a fractional column of a box turns one way or the other, in the first step of the
 * simplex (Driebeek, An algorithm for the solution of mixed integer programming problems, 1966). It chooses where to
 * branch, and proposes columns that need no branch because one way of them loses too much. The third class that
 * computes in floating point.
 */
final class Penalties {

    private final Lp lp;
    private final Dictionary dictionary;
    private final Box box;

    private double down;
    private double up;
    private int downBy;
    private int upBy;

    Penalties(Lp lp, Dictionary dictionary, Box box) {
        this.lp = lp;
        this.dictionary = dictionary;
        this.box = box;
    }

    /**
     * The column on which to branch: where the gain falls most on the better side. The complement of the column where
     * the higher side is the better one; {@link Integer#MIN_VALUE} where no column within one step of its ends is
     * broken.
     */
    int branch() {
        int chosen = Integer.MIN_VALUE;
        double most = -1;
        for (int r = 0; r < dictionary.basic.length; r++) {
            if (fractional(dictionary.basic[r])) {
                weigh(r);
                if (Math.min(down, up) > most) {
                    most = Math.min(down, up);
                    chosen = up < down ? ~dictionary.basic[r] : dictionary.basic[r];
                }
            }
        }
        return chosen;
    }

    /** Narrows the box by columns that gain less than needed one way, proven in longs; says whether there were any. */
    boolean settle(Program program, long needed, long scale) {
        boolean settled = false;
        double spare = lp.spare(needed);
        for (int r = 0; r < dictionary.basic.length; r++) {
            int column = dictionary.basic[r];
            if (!fractional(column)) {
                continue;
            }
            weigh(r);
            if (downBy >= 0 && down > spare) {
                Box lower = box.copy().fix(column, box.low[column]);
                long value = SafeBound.of(program, lower, scale, turned(r, downBy, scale)).value;
                box.low[column] += value < needed * scale ? 1 : 0;
                settled |= value < needed * scale;
            }
            if (upBy >= 0 && up > spare) {
                Box higher = box.copy().fix(column, box.high[column]);
                long value = SafeBound.of(program, higher, scale, turned(r, upBy, scale)).value;
                box.high[column] -= value < needed * scale ? 1 : 0;
                settled |= value < needed * scale;
            }
        }
        return settled;
    }

    private boolean fractional(int variable) {
        return variable < box.low.length
                && box.high[variable] - box.low[variable] == 1
                && Math.abs(dictionary.values[variable] - lp.nearest(variable)) >= Lp.WHOLE;
    }

    /** What a line's variable loses down to its low end, and up to its high end, and by which slots. */
    private void weigh(int r) {
        double[] line = dictionary.lines[r];
        double[] costs = dictionary.costs;
        double[] ways = dictionary.ways;
        down = Double.POSITIVE_INFINITY;
        up = Double.POSITIVE_INFINITY;
        downBy = -1;
        upBy = -1;
        for (int k = 0; k < line.length; k++) {
            double pull = line[k] * ways[k];
            if (pull < -Dictionary.PIVOT && -Math.abs(costs[k]) / pull < down) {
                down = -Math.abs(costs[k]) / pull;
                downBy = k;
            } else if (pull > Dictionary.PIVOT && Math.abs(costs[k]) / pull < up) {
                up = Math.abs(costs[k]) / pull;
                upBy = k;
            }
        }
        int column = dictionary.basic[r];
        down *= dictionary.values[column] - box.low[column];
        up *= box.low[column] + 1 - dictionary.values[column];
    }

    /** The multipliers after the step in which a slot gives way to a line's variable. */
    private long[] turned(int r, int by, long scale) {
        double[] line = dictionary.lines[r];
        double times = dictionary.costs[by] / line[by];
        double[] costs = dictionary.costs.clone();
        for (int k = 0; k < costs.length; k++) {
            costs[k] -= times * line[k];
        }
        return lp.multipliers(costs, scale);
    }
}
