package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where solving starts: the core of a program, and its relaxation. Questions that turn one column, or move the ends of
 * some rows, share a root that is solved already: each starts from a copy of it, which a few steps of the dual simplex
 * mend (Lemke, The dual method of solving the linear programming problem, 1954).
 */
final class Root {

    final Core core;
    final Lp lp;
    private final Box box;

    private Root(Core core, Box box, Lp lp) {
        this.core = core;
        this.box = box;
        this.lp = lp;
    }

    /** The root of a program; empty where one row alone cannot be kept. */
    static Optional<Root> of(Program program) {
        Box box = program.box();
        return new Propagation(program).narrow(box) ? Optional.of(of(program, box)) : Optional.empty();
    }

    /** The root of a program within a box that its rows have narrowed. */
    static Root of(Program program, Box box) {
        Core core = Core.of(program, box);
        Box inner = core.program.box();
        return new Root(core, inner, Search.relaxation(core.program, inner));
    }

    /** A fresh copy of the core's box. */
    Box box() {
        return box.copy();
    }

    /** Solves the relaxation with all the rows that it breaks; false where it holds that no point respects them. */
    boolean relax() {
        boolean solved;
        do {
            solved = lp.solve();
        } while (solved && lp.addBroken());
        return solved;
    }

    /** The same with a column of the whole at 0 or 1; empty where that breaks a row. */
    Optional<Root> turned(int column, long value) {
        return turned(column, value, row -> row);
    }

    /** The same with other ends of rows, where they are no wider than the box allows for. */
    Optional<Root> turned(int column, long value, UnaryOperator<Row> moved) {
        int place = core.place(column);
        if (place < 0 && core.closed(column) != value) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(core.program.rows);
        rows.replaceAll(moved);
        Core other = core.with(rows);
        Box turned = place < 0 ? box() : box().fix(place, value);
        return new Propagation(other.program).narrow(turned)
                ? Optional.of(new Root(other, turned, lp.copy(other.program, turned)))
                : Optional.empty();
    }
}
