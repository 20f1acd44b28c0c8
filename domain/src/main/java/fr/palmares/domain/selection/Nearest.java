package fr.palmares.domain.selection;

/** The best point near another: {@link Swaps} in rounds, each around the best point of the one before. */
final class Nearest extends Wanted {

    private static final int ROUNDS = 4;

    private final Program program;
    private final Swaps swaps;
    private long[] best = {};

    Nearest(Program program) {
        super(program.columns());
        this.program = program;
        swaps = new Swaps(program, this, true);
    }

    /** The best one found that has the fixed column as it is, if better than a known one; else that, or none. */
    long[] near(long[] from, int fixed, long[] known) {
        best = known;
        needAll(known.length == 0 ? Long.MIN_VALUE : program.gain(known));
        long[] start = from;
        long before = Long.MIN_VALUE;
        for (int round = 0; round < ROUNDS && (round == 0 || least() > before); round++) {
            before = least();
            swaps.around(start, fixed, 2);
            start = best.length == 0 ? from : best;
        }
        return best;
    }

    @Override
    void found(long[] point, long gain) {
        best = point.clone();
        needAll(gain);
    }
}
