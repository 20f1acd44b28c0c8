package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.shared.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * The list with the greatest total score that respects every limit, the cheapest of these, the first of those in the
 * declared tie order: a multidimensional knapsack (Kellerer, Pferschy and Pisinger, Knapsack Problems, 2004, chapter
 * 9).
 */
final class ExactRule implements SelectionRule {

    private final ExactSolver solver = ExactSolver.create();

    @Override
    public RuleId id() {
        return RuleId.EXACT;
    }

    @Override
    public SelectionOutcome select(SelectionProblem problem, Effort effort) {
        Portfolio portfolio = solver.solve(problem, effort);
        if (portfolio instanceof Portfolio.None none) {
            return none.refusal();
        }
        if (portfolio instanceof Portfolio.BestSoFar best) {
            Verdicts verdicts = new Verdicts(problem, best.list(), new Unexplained(problem));
            return selection(Optional.of(best.bound()), best.totals(), verdicts, List.of());
        }
        Portfolio.Optimum optimum = (Portfolio.Optimum) portfolio;
        Explaining explaining = Explaining.of(problem, optimum, effort);
        return selection(
                Optional.empty(), optimum.totals(), new Verdicts(problem, optimum.list(), explaining), optimum.ties());
    }

    private Selection selection(Optional<Fraction> bound, Totals totals, Verdicts verdicts, List<Tie> ties) {
        return new Selection(id(), bound.isEmpty(), bound, totals, verdicts.all(), ties, List.of());
    }

    @Override
    public Optional<List<ProposalNumber>> list(SelectionProblem problem, Effort effort) {
        return list(solver.solve(problem, effort));
    }

    @Override
    public Optional<List<ProposalNumber>> near(List<ProposalNumber> other, SelectionProblem problem, Effort effort) {
        return list(solver.solve(problem, other, effort));
    }

    @Override
    public Optional<Certificate> certificate(SelectionProblem problem, List<ProposalNumber> list, Effort effort) {
        return Certifying.of(problem, list, effort);
    }

    private static Optional<List<ProposalNumber>> list(Portfolio portfolio) {
        if (portfolio instanceof Portfolio.Optimum optimum) {
            return Optional.of(optimum.list());
        }
        return portfolio instanceof Portfolio.BestSoFar best ? Optional.of(best.list()) : Optional.empty();
    }
}
