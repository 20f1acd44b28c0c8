package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the limits that contradict each other in a program that has no point. */
final class Clash {

    private static final int TRIES = 20_000;

    private final Program program;
    private final Effort effort;
    private int left = TRIES;

    private Clash(Program program, Effort effort) {
        this.program = program;
        this.effort = effort;
    }

    /** The smallest clash; where there are too many to try, one that every limit in it is needed for. */
    static Refusal.Impossible in(Program program, Effort effort) {
        Clash clash = new Clash(program, effort);
        List<Row> needed = clash.needed();
        for (int size = 1; size < needed.size(); size++) {
            Optional<List<Row>> smaller = clash.ofSize(size);
            if (smaller.isPresent() || clash.left <= 0) {
                return new Refusal.Impossible(limits(smaller.orElse(needed)), smaller.isPresent());
            }
        }
        return new Refusal.Impossible(limits(needed), true);
    }

    /**
     * A clash that no limit can leave, by leaving out one limit after the other (Chinneck and Dravnieks, Locating
     * minimal infeasible constraint sets in linear programs, 1991).
     */
    private List<Row> needed() {
        List<Row> rows = new ArrayList<>(program.rows);
        for (Row row : program.rows) {
            List<Row> others = rows.stream().filter(other -> other != row).toList();
            if (impossible(others)) {
                rows.remove(row);
            }
        }
        return rows;
    }

    /** A clash of so many limits; one of them is a minimum, since nobody selected breaks no maximum. */
    private Optional<List<Row>> ofSize(int size) {
        for (Row row : program.rows) {
            if (row.min > 0) {
                Optional<List<Row>> found = with(List.of(row), 0, size - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Row>> with(List<Row> some, int from, int more) {
        if (more == 0) {
            return left-- > 0 && impossible(some) ? Optional.of(some) : Optional.empty();
        }
        for (int i = from; i < program.rows.size() && left > 0; i++) {
            List<Row> further = new ArrayList<>(some);
            further.add(program.rows.get(i));
            Optional<List<Row>> found = with(further, i + 1, more - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean impossible(List<Row> rows) {
        return Solving.one(new Program(new long[program.columns()], program.box(), rows), effort)
                .impossible();
    }

    private static List<Limit> limits(List<Row> rows) {
        return rows.stream().map(row -> row.limit).distinct().toList();
    }
}
