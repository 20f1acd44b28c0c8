package fr.palmares.domain.selection;

import fr.palmares.domain.selection.Certificate.Node;
import fr.palmares.domain.selection.Certificate.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the tree that proves that no point of a program gains what is needed: depth first, each node with the bounds
 * that fix columns there, until one closes it. It finds nothing new, so it knows from the start what is needed.
 */
final class Proving {

    /** A proof of more nodes than these is one that nobody would read, send or check. */
    private static final long MOST_NODES = 20_000;

    private final Model model;
    private final long needed;
    private final Budget budget;
    private final List<Node> nodes = new ArrayList<>();

    Proving(Model model, long needed, Effort effort) {
        this.model = model;
        this.needed = needed;
        budget = new Budget(new Effort(Math.min(MOST_NODES, effort.nodes()), effort.cancelled()));
    }

    /** Empty where the effort ends before the proof does, and where there is such a point. */
    Optional<Certificate.Tree> tree(Program program) {
        if (!budget.spend()) {
            return Optional.empty();
        }
        Core whole = Core.of(program, pinned(program));
        List<Step> steps = new ArrayList<>();
        Box box = whole.program.box();
        Bounding bounding = new Bounding(whole, needed, steps);
        if (bounding.closes(box, Search.relaxation(whole.program, box))) {
            nodes.add(new Node(steps, Optional.empty()));
            return Optional.of(new Certificate.Tree(nodes));
        }
        Core core = whole.within(box);
        Box inner = core.program.box();
        return explore(core, inner, Search.relaxation(core.program, inner), steps)
                ? Optional.of(new Certificate.Tree(nodes))
                : Optional.empty();
    }

    /** The box as bars and pins leave it, which takes no proof. */
    private static Box pinned(Program program) {
        Box box = program.box();
        for (Row row : program.rows) {
            switch (row.limit.reason()) {
                case MUST_HAVE -> box.fix(row.columns[0], 1);
                case EXCLUDED, INELIGIBLE, BELOW_THRESHOLD -> box.fix(row.columns[0], 0);
                default -> {}
            }
        }
        return box;
    }

    /** Closes what is in a box, branch by branch; false once the effort is spent, or where it cannot be closed. */
    private boolean explore(Core core, Box box, Lp lp, List<Step> steps) {
        if (!budget.spend()) {
            return false;
        }
        if (new Bounding(core, needed, steps).closes(box, lp)) {
            nodes.add(new Node(steps, Optional.empty()));
            return true;
        }
        int branch = lp.penalties(box).branch();
        int column = branch == Integer.MIN_VALUE ? open(box) : branch < 0 ? ~branch : branch;
        if (column < 0) {
            return false;
        }
        nodes.add(new Node(
                steps, Optional.of(model.candidates.get(core.whole(column)).number())));
        return explore(core, box.copy().fix(column, 0), lp.copy(), new ArrayList<>())
                && explore(core, box.fix(column, 1), lp, new ArrayList<>());
    }

    /** A column that is still open; -1 where none is, so that the box holds a point that gains what is needed. */
    private static int open(Box box) {
        for (int j = 0; j < box.low.length; j++) {
            if (!box.fixed(j)) {
                return j;
            }
        }
        return -1;
    }
}
