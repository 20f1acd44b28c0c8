package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** Explains the best list by asking again with one thing changed: every figure is the answer to a program. */
final class Explaining implements Explanation {

    private final Model model;
    private final long[] best;
    private final Effort effort;
    private final Known known;
    private final Binding binding;

    private Explaining(Model model, long[] best, Effort effort) {
        this.model = model;
        this.best = best;
        this.effort = effort;
        known = new Known(model.program, best);
        binding = Binding.of(model, best, effort);
    }

    static Explaining of(SelectionProblem problem, Portfolio.Optimum optimum, Effort effort) {
        Model model = Model.of(problem);
        return new Explaining(model, model.point(optimum.list()), effort);
    }

    @Override
    public Optional<Limit> limit(Candidate candidate, boolean selected) {
        return Explanation.own(model.problem, candidate).or(() -> binding.limit(model.column(candidate.number())));
    }

    /**
     * The points that it could lose: those between the best list and the best one without it, down to its threshold or
     * to nothing at most. None for a must-have; all that it could lose where there is no list without it.
     */
    @Override
    public Optional<Fraction> margin(Candidate selected) {
        int column = model.column(selected.number());
        if (Explanation.own(model.problem, selected).isPresent()) {
            return Optional.empty();
        }
        Fraction most =
                selected.score().minus(model.problem.scoring().threshold().orElse(Fraction.ZERO));
        Answer without = known.one(column, 0, effort);
        if (!without.found()) {
            return without.proven() ? Optional.of(most) : Optional.empty();
        }
        Fraction points = model.grid.points(model.scoreOf(best) - model.scoreOf(without.point()));
        return without.proven() ? Optional.of(points.compareTo(most) < 0 ? points : most) : Optional.empty();
    }

    @Override
    public Optional<Fraction> distance(Candidate outside) {
        if (Explanation.own(model.problem, outside).isPresent()) {
            return raised(outside);
        }
        int column = model.column(outside.number());
        Program within = model.program.fixing(column, 1);
        Answer with = model.split ? Aims.one(model, within, effort) : known.one(column, 1, effort);
        if (!with.found() || !with.proven()) {
            return Optional.empty();
        }
        long missing = model.scoreOf(best) - model.scoreOf(with.point());
        long dearer = model.coinsOf(with.point()) - model.coinsOf(best);
        boolean enough = dearer < 0 || (dearer == 0 && winsTie(within));
        return reachable(outside, model.grid.points(enough ? missing : missing + 1));
    }

    /** Whether the best list with a candidate comes before the best one without it, score and amount being equal. */
    private boolean winsTie(Program within) {
        Answer answer = Aims.all(model, within, effort);
        return TieOrder.of(model).compare(Settled.best(model, within, answer, effort), best) < 0;
    }

    private Optional<Fraction> reachable(Candidate outside, Fraction distance) {
        boolean beyond = model.problem
                .scoring()
                .highest()
                .filter(highest -> outside.score().plus(distance).compareTo(highest) > 0)
                .isPresent();
        return beyond ? Optional.empty() : Optional.of(distance);
    }

    /** Below the threshold it takes the points up to it, and those that are missing there. */
    private Optional<Fraction> raised(Candidate outside) {
        Optional<Fraction> threshold = model.problem.scoring().threshold();
        if (!outside.bars().equals(List.of(Bar.BELOW_THRESHOLD)) || threshold.isEmpty()) {
            return Optional.empty();
        }
        Fraction up = threshold.get().minus(outside.score());
        SelectionProblem raised =
                model.problem.with(outside.scored(threshold.get()).unbarred());
        if (up.signum() < 0 || !(ExactSolver.create().solve(raised, effort) instanceof Portfolio.Optimum optimum)) {
            return Optional.empty();
        }
        Optional<Fraction> left = optimum.list().contains(outside.number())
                ? Optional.of(Fraction.ZERO)
                : of(raised, optimum, effort)
                        .distance(outside.scored(threshold.get()).unbarred());
        return left.flatMap(points -> reachable(outside, up.plus(points)));
    }

    @Override
    public Optional<Money> less(Candidate outside) {
        return Explanation.own(model.problem, outside).isPresent()
                ? Optional.empty()
                : MoneyDistance.of(model, best, outside, effort);
    }
}
