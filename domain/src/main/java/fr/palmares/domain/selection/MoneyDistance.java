package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** The least money less that lets a candidate in, as {@link LeastCut} finds it; a coin more where a tie is lost. */
final class MoneyDistance {

    private final Purse purse;
    private final Effort effort;

    MoneyDistance(Model model, long[] best, Effort effort) {
        purse = new Purse(model, best);
        this.effort = effort;
    }

    Optional<Money> of(Candidate outside) {
        int column = purse.model.column(outside.number());
        return new LeastCut(purse, column, effort).find().flatMap(cut -> letIn(cut, column));
    }

    /** The cut as money; a coin more where the tie order is against a list that is only as good. */
    private Optional<Money> letIn(Cut cut, int column) {
        long coins = cut.equal() && !selected(column, cut.coins()) ? cut.coins() + 1 : cut.coins();
        return coins <= purse.model.coins[column] ? purse.model.grid.money(coins) : Optional.empty();
    }

    /** Whether the tie order lets the candidate in after that cut. */
    private boolean selected(int column, long less) {
        Model model = purse.model;
        Candidate outside = model.candidates.get(column);
        Money asked = model.grid.money(model.coins[column] - less).orElseThrow();
        Portfolio portfolio = ExactSolver.create().solve(model.problem.with(outside.asking(asked)), effort);
        return portfolio instanceof Portfolio.Optimum optimum && optimum.list().contains(outside.number());
    }
}
