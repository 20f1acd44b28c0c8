package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.Optional;

/**
 * Solves a program from the top: searches just below the bound, where few columns are open, and further down only where
 * nothing is found there. What a search has left empty is proven empty (the idea of a core: Pisinger, An
 * expanding-core algorithm for the exact 0-1 knapsack problem, 1995).
 */
final class Solving {

    private static final int FIRST_CORE = 4;
    private static final int MORE = 8;
    private static final int MORE_IN = 60;
    private static final int STEP = 3;
    private static final int FEW = 64;

    private final Root root;
    private final Core whole;
    private final Budget budget;
    private final Incumbents incumbents;
    private final long scale;
    private final long floor;
    private long top;

    private Solving(Root root, long least, Budget budget, Incumbents incumbents) {
        this.root = root;
        whole = root.core;
        this.budget = budget;
        this.incumbents = incumbents;
        long span = whole.program.span();
        scale = Math.max(1, Math.min(1L << 28, (Program.CEILING >> 3) / (span + 1)));
        floor = Math.max(-span, least - whole.gained);
        top = span;
    }

    /** Any one of the best points. */
    static Answer one(Program program, Effort effort) {
        return solve(Root.of(program), -Program.CEILING, effort, new Incumbents(1));
    }

    /** The same from a point to start with, which respects the program; from none where that is empty. */
    static Answer one(Program program, long[] known, Effort effort) {
        return from(Root.of(program), program, known, new Incumbents(1), effort);
    }

    /** The same from a root of the program, which this uses up. */
    static Answer one(Optional<Root> root, Program program, long[] known, Effort effort) {
        return from(root, program, known, new Incumbents(1), effort);
    }

    /** All the best points, as long as they are few. */
    static Answer all(Program program, Effort effort) {
        return solve(Root.of(program), -Program.CEILING, effort, new Incumbents(FEW));
    }

    /** The same from a point to start with, which respects the program; from none where that is empty. */
    static Answer all(Program program, long[] known, Effort effort) {
        return from(Root.of(program), program, known, new Incumbents(FEW), effort);
    }

    private static Answer from(
            Optional<Root> root, Program program, long[] known, Incumbents incumbents, Effort effort) {
        if (known.length == 0) {
            return solve(root, -Program.CEILING, effort, incumbents);
        }
        incumbents.offer(known, program.gain(known));
        return solve(root, incumbents.needed(), effort, incumbents);
    }

    /**
     * Any point that gains more than so much; where there is none, all those that gain as much, as long as they are
     * few.
     */
    static Answer above(long least, Program program, Effort effort) {
        return above(least, Root.of(program), effort);
    }

    /** The same from a root, which this uses up. */
    static Answer above(long least, Optional<Root> root, Effort effort) {
        return solve(root, least, effort, new Incumbents(FEW, least + 1));
    }

    /** All the best points that gain so much or more, as long as they are few. */
    static Answer all(long least, Program program, Effort effort) {
        return solve(Root.of(program), least, effort, new Incumbents(FEW));
    }

    /** Any one point that gains so much or more. */
    static Answer reaching(long gain, Program program, Effort effort) {
        return solve(Root.of(program), gain, effort, new Incumbents(1, gain));
    }

    /** The program without what its root bound shows to gain less than needed. */
    static Program narrowed(Program program, long needed) {
        Box box = program.box();
        if (!new Propagation(program).narrow(box)) {
            return program;
        }
        Solving solving = new Solving(Root.of(program, box), needed, new Budget(Effort.ofNodes(0)), new Incumbents(1));
        SafeBound bound = solving.rootBound();
        Box inner = solving.root.box();
        bound.fix(inner, solving.floor * solving.scale);
        for (int k = 0; k < inner.low.length; k++) {
            box.low[solving.whole.whole(k)] = inner.low[k];
            box.high[solving.whole.whole(k)] = inner.high[k];
        }
        return program.within(box);
    }

    /** What no point gains more than, and how many columns lose less than a step where they turn. */
    static Bound bound(Program program, long step) {
        return Root.of(program)
                .map(root -> new Solving(root, -Program.CEILING, new Budget(Effort.ofNodes(0)), new Incumbents(1)))
                .map(solving -> solving.bound(step))
                .orElse(new Bound(Long.MIN_VALUE, 0));
    }

    private Bound bound(long step) {
        SafeBound bound = rootBound();
        long near = Arrays.stream(bound.reduced)
                .filter(reduced -> Math.abs(reduced) < step * scale)
                .count();
        return new Bound(
                bound.value == Long.MAX_VALUE ? Long.MAX_VALUE : Math.floorDiv(bound.value, scale) + whole.gained,
                near);
    }

    /** What no point gains more than, and how many columns are near that. */
    record Bound(long most, long near) {}

    private SafeBound rootBound() {
        root.relax();
        return SafeBound.of(whole.program, root.box(), scale, root.lp.multipliers(scale));
    }

    private static Answer solve(Optional<Root> start, long least, Effort effort, Incumbents incumbents) {
        if (start.isEmpty()) {
            return new Answer(incumbents, Long.MIN_VALUE, true);
        }
        Root root = start.get();
        Solving solving = new Solving(root, least, new Budget(effort), incumbents);
        boolean proven = solving.descend();
        if (!proven && incumbents.empty()) {
            Dive.into(root.core, root.box(), incumbents);
        }
        return new Answer(incumbents, solving.top + root.core.gained, proven);
    }

    /** Whether everything was searched that could matter. */
    private boolean descend() {
        Lp lp = root.lp;
        boolean solved = root.relax();
        if (!solved && SafeBound.refutes(whole.program, root.box(), lp.refutation())) {
            return true;
        }
        SafeBound bound = SafeBound.of(whole.program, root.box(), scale, lp.multipliers(scale));
        if (bound.value == Long.MAX_VALUE || !solved) {
            return searched(whole.within(root.box()), floor);
        }
        top = Math.floorDiv(bound.value, scale);
        if (top < floor) {
            return true;
        }
        return incumbents.empty() ? descend(bound, lp.rows()) : improve(bound);
    }

    private boolean descend(SafeBound bound, int rows) {
        for (long gap = firstGap(bound, rows); ; gap *= STEP) {
            long target = gap / scale > top - floor ? floor : Math.floorDiv(bound.value - gap, scale);
            if (!searched(core(bound, target), target)) {
                return false;
            }
            if (target <= floor || incumbents.gain() >= target + whole.gained) {
                return true;
            }
            top = target - 1;
        }
    }

    /** Looks around the point that is known, among the columns that a better one may have otherwise; then searches. */
    private boolean improve(SafeBound bound) {
        Core around = core(bound, incumbents.gain() - whole.gained);
        long[] known = around.open(incumbents.points().get(0));
        long[] near = new Nearest(around.program).near(known, Swaps.NONE, known);
        incumbents.offer(around.whole(near), around.gained + around.program.gain(near));
        long needed = incumbents.needed() - whole.gained;
        return needed > top || searched(core(bound, needed), needed);
    }

    private Core core(SafeBound bound, long target) {
        Box box = root.box();
        bound.fix(box, target * scale);
        return whole.within(box);
    }

    private boolean searched(Core core, long target) {
        new Search(core, scale, target + whole.gained, incumbents, budget).run(root.lp.within(core));
        return !budget.over();
    }

    /** How far below the bound the first core lies: so far that a few columns more than the rows that bind are open. */
    private long firstGap(SafeBound bound, int rows) {
        long[] steps = Arrays.stream(bound.reduced).map(Math::abs).sorted().toArray();
        int open = Math.min(steps.length, rows + FIRST_CORE + Math.min(MORE, steps.length / MORE_IN));
        return (open == 0 ? 0 : steps[open - 1]) + scale;
    }
}
