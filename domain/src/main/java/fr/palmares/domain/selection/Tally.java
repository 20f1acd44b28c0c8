package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list that grows one candidate at a time, and what it has left under each maximum. */
final class Tally {

    private final List<Candidate> candidates;
    private final List<Row> rows;
    private final long[] point;
    private final List<Candidate> list = new ArrayList<>();

    Tally(SelectionProblem problem) {
        candidates = problem.candidates();
        rows = Rows.of(candidates, problem.constraints());
        point = new long[candidates.size()];
    }

    /** The first maximum that one more candidate would break. */
    Optional<Limit> broken(Candidate candidate) {
        int column = candidates.indexOf(candidate);
        return rows.stream()
                .filter(row -> row.max != Row.NO_MAX && row.sum(point) + row.weight(column) > row.max)
                .filter(row -> row.weight(column) > 0)
                .map(row -> row.limit)
                .findFirst();
    }

    void take(Candidate candidate) {
        point[candidates.indexOf(candidate)] = 1;
        list.add(candidate);
    }

    /** The minima that the list does not reach. */
    List<Limit> unmet() {
        return rows.stream()
                .filter(row -> row.sum(point) < row.min)
                .map(row -> row.limit)
                .toList();
    }

    List<Candidate> list() {
        return list;
    }
}
