package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.List;

/** Finds the limits that contradict each other in a program that has no point. */
final class Clash {

    private Clash() {}

    /**
     * A clash that no limit can leave, by leaving out one limit after the other (Chinneck and Dravnieks, Locating minimal
     * infeasible constraint sets in linear programs, 1991).
     */
    static Refusal.Impossible in(Program program, Effort effort) {
        List<Row> rows = new ArrayList<>(program.rows);
        for (Row row : program.rows) {
            List<Row> others = rows.stream().filter(other -> other != row).toList();
            if (impossible(program, others, effort)) {
                rows.remove(row);
            }
        }
        return new Refusal.Impossible(rows.stream().map(row -> row.limit).toList(), false);
    }

    private static boolean impossible(Program program, List<Row> rows, Effort effort) {
        return Solving.one(new Program(new long[program.columns()], program.box(), rows), effort)
                .impossible();
    }
}
