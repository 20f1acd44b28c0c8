package fr.palmares.domain.selection;

/**
 * Depth first through a core, branch and bound (Land and Doig, An automatic method of solving discrete programming
 * problems, 1960): every branch that is left out is left out by longs.
 */
final class Search {

    private static final int SHORT = 4;

    private final Core core;
    private final Program program;
    private final Propagation propagation;
    private final long scale;
    private final long target;
    private final Incumbents incumbents;
    private final Budget budget;

    /** Looks for points that gain the target or more, and no less than the incumbents do. */
    Search(Core core, long scale, long target, Incumbents incumbents, Budget budget) {
        this.core = core;
        this.program = core.program;
        this.propagation = new Propagation(program);
        this.scale = scale;
        this.target = target;
        this.incumbents = incumbents;
        this.budget = budget;
    }

    /** Starts from the core's relaxation. */
    void run(Lp lp) {
        explore(program.box(), lp, false);
    }

    /** The relaxation with the long rows; the others join when they are broken. */
    static Lp relaxation(Program program, Box box) {
        Lp lp = Lp.of(program, box);
        for (int i = 0; i < program.rows.size(); i++) {
            if (program.rows.get(i).columns.length > Math.max(SHORT, program.columns() / 20)) {
                lp.add(i);
            }
        }
        return lp;
    }

    private long needed() {
        return Math.max(target, incumbents.needed()) - core.gained;
    }

    /** A relaxation that is shared is copied before it is changed. */
    private void explore(Box box, Lp from, boolean shared) {
        if (incumbents.enough() || !budget.spend() || !propagation.narrow(box)) {
            return;
        }
        Lp lp = shared ? from.copy() : from;
        if (!relax(box, lp)) {
            return;
        }
        int branch = lp.penalties(box).branch();
        if (branch == Integer.MIN_VALUE) {
            complete(box.copy(), lp);
            branch = open(box, lp);
        }
        if (branch != Integer.MIN_VALUE) {
            int column = branch < 0 ? ~branch : branch;
            long first = branch < 0 ? box.high[column] : box.low[column];
            long second = box.low[column] + box.high[column] - first;
            explore(box.copy().fix(column, first), lp, true);
            explore(box.fix(column, second), lp, false);
        }
    }

    /** Bounds the box, and narrows it by its bound; false where nothing in it is of interest. */
    private boolean relax(Box box, Lp lp) {
        lp.narrow(box);
        while (true) {
            if (!lp.solve(needed())) {
                return !SafeBound.refutes(program, box, lp.refutation());
            }
            long needed = needed() * scale;
            SafeBound bound = SafeBound.of(program, box, scale, lp.multipliers(scale));
            if (bound.value < needed) {
                return false;
            }
            boolean moved = bound.fix(box, needed);
            if (moved && !propagation.narrow(box)) {
                return false;
            }
            lp.narrow(box);
            if ((moved && lp.outside()) || lp.addBroken()) {
                continue;
            }
            if (!lp.penalties(box).settle(program, needed(), scale)) {
                return true;
            }
            if (empty(box) || !propagation.narrow(box)) {
                return false;
            }
            lp.narrow(box);
        }
    }

    /** Whether a column was settled both ways. */
    private static boolean empty(Box box) {
        for (int j = 0; j < box.low.length; j++) {
            if (box.low[j] > box.high[j]) {
                return true;
            }
        }
        return false;
    }

    /** Rounds what the relaxation says, lets the rows say the rest, and offers the point if it respects them all. */
    private void complete(Box box, Lp lp) {
        for (int j = 0; j < program.columns(); j++) {
            if (box.high[j] - box.low[j] == 1) {
                box.fix(j, Math.min(box.high[j], Math.max(box.low[j], lp.nearest(j))));
            }
        }
        if (!propagation.narrow(box)) {
            return;
        }
        long[] point = new long[program.columns()];
        for (int j = 0; j < point.length; j++) {
            point[j] = program.gains[j] > 0 ? box.high[j] : box.low[j];
        }
        if (program.holds(point)) {
            incumbents.offer(core.whole(point), core.gained + program.gain(point));
        }
    }

    /** A column that is still open though the relaxation is whole; the complement where its high end comes first. */
    private static int open(Box box, Lp lp) {
        for (int j = 0; j < box.low.length; j++) {
            if (box.high[j] - box.low[j] == 1) {
                return lp.nearest(j) >= box.high[j] ? ~j : j;
            }
        }
        return Integer.MIN_VALUE;
    }
}
