package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.util.List;

/** The exact solver: in whole numbers throughout, the same list on every run, no other library. */
public final class ExactSolver implements PortfolioSolver {

    private ExactSolver() {}

    public static ExactSolver create() {
        return new ExactSolver();
    }

    @Override
    public Portfolio solve(SelectionProblem problem, Effort effort) {
        return solve(problem, List.of(), effort);
    }

    /** The same, starting near another list, whatever that is. */
    Portfolio solve(SelectionProblem problem, List<ProposalNumber> near, Effort effort) {
        Model model;
        try {
            model = Model.of(problem);
        } catch (ArithmeticException tooLarge) {
            return new Portfolio.None(new Refusal.TooLarge());
        }
        Answer answer = near.isEmpty() || model.split
                ? Aims.all(model, model.program, effort)
                : Solving.all(model.program, Swaps.near(model.program, model.point(near)), effort);
        if (answer.impossible()) {
            return new Portfolio.None(Clash.in(model.program, effort));
        }
        if (!answer.found()) {
            return new Portfolio.None(new Refusal.NothingFound());
        }
        return portfolio(model, answer, effort);
    }

    private static Portfolio portfolio(Model model, Answer answer, Effort effort) {
        Settled settled = Settled.of(model, answer, effort);
        List<ProposalNumber> list =
                settled.list().stream().map(Candidate::number).toList();
        Totals totals = model.totals(settled.list());
        if (settled.proven()) {
            return new Portfolio.Optimum(list, totals, settled.ties());
        }
        long bound = Math.max(model.score(answer.bound()), model.scoreOf(answer.point()));
        return new Portfolio.BestSoFar(list, totals, model.grid.points(bound));
    }
}
