package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds candidates that a ranking does not tell apart though it lets some in and leaves others out. */
final class Ties {

    private Ties() {}

    static List<Tie> acrossTheCut(SelectionProblem problem, List<Candidate> list) {
        Comparator<Candidate> ranking = TieOrder.ranking(problem.constraints().tieOrder());
        List<Candidate> open = problem.candidates().stream()
                .filter(candidate -> Explanation.own(problem, candidate).isEmpty())
                .toList();
        List<Tie> ties = new ArrayList<>();
        for (Candidate first : open) {
            List<Candidate> equals = open.stream()
                    .filter(other -> ranking.compare(first, other) == 0)
                    .toList();
            long in = equals.stream().filter(list::contains).count();
            if (equals.get(0).equals(first) && in > 0 && in < equals.size()) {
                ties.add(new Tie(equals.stream().map(Candidate::number).toList()));
            }
        }
        return ties;
    }
}
