package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** Explains the best list by asking again with one thing changed: every figure is the answer to a program. */
final class Explaining implements Explanation {

    private final Model model;
    private final Portfolio.Optimum optimum;
    private final long[] best;
    private final Effort effort;
    private final Known known;
    private final Binding binding;
    private final MoneyDistance money;

    private Explaining(Model model, Portfolio.Optimum optimum, Effort effort) {
        this.model = model;
        this.optimum = optimum;
        best = model.point(optimum.list());
        this.effort = effort;
        known = new Known(model.program, best);
        binding = Binding.of(model, best, effort);
        money = new MoneyDistance(model, best, effort);
    }

    static Explaining of(SelectionProblem problem, Portfolio.Optimum optimum, Effort effort) {
        return new Explaining(Model.of(problem), optimum, effort);
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
        PointsDistance distance = new PointsDistance(model, best, column, effort);
        return distance.from(model.split ? distance.with() : known.one(column, 1, effort))
                .flatMap(points -> reachable(outside, points));
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
        Candidate there = outside.scored(threshold.get()).unbarred();
        return up.signum() < 0
                ? Optional.empty()
                : PointsDistance.raised(model.problem.with(there), there, optimum, effort)
                        .flatMap(points -> reachable(outside, up.plus(points)));
    }

    @Override
    public Optional<Money> less(Candidate outside) {
        return Explanation.own(model.problem, outside).isPresent() ? Optional.empty() : money.of(outside);
    }
}
