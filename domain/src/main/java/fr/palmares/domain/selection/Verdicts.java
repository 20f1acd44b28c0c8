package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says of every candidate where it stands: on the list, on the reserve list, or neither. */
final class Verdicts {

    private final SelectionProblem problem;
    private final Explanation explanation;
    private final List<Candidate> ranking;
    private final Comparator<Candidate> order;
    private final Set<ProposalNumber> selected;
    private final Set<ProposalNumber> reserve;

    Verdicts(SelectionProblem problem, List<ProposalNumber> list, Explanation explanation) {
        this.problem = problem;
        this.explanation = explanation;
        order = TieOrder.ranking(problem.constraints().tieOrder());
        ranking = problem.candidates().stream()
                .filter(candidate -> !candidate.barred())
                .sorted(order)
                .toList();
        selected = new TreeSet<>(list);
        reserve = new TreeSet<>(ranking.stream()
                .map(Candidate::number)
                .filter(number -> !selected.contains(number))
                .filter(number -> !problem.constraints().pins().not().contains(number))
                .limit(problem.constraints().reserve())
                .toList());
    }

    List<Verdict> all() {
        return problem.candidates().stream().map(this::verdict).toList();
    }

    private Verdict verdict(Candidate candidate) {
        boolean in = selected.contains(candidate.number());
        Standing standing = reserve.contains(candidate.number()) ? Standing.RESERVE : Standing.NOT_SELECTED;
        return new Verdict(
                candidate.number(),
                in ? Standing.SELECTED : standing,
                rank(candidate),
                explanation.limit(candidate, in),
                in ? explanation.margin(candidate) : Optional.empty(),
                in ? Optional.empty() : explanation.distance(candidate),
                in ? Optional.empty() : explanation.less(candidate));
    }

    private Optional<Integer> rank(Candidate candidate) {
        if (candidate.barred()) {
            return Optional.empty();
        }
        long better = ranking.stream()
                .filter(other -> order.compare(other, candidate) < 0)
                .count();
        return Optional.of((int) better + 1);
    }
}
