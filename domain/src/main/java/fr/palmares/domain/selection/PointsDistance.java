package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import java.util.Optional;

/** The fewest points more that let a candidate in: what the best list with it lacks of the best one without. */
final class PointsDistance {

    private final Model model;
    private final long[] best;
    private final int column;
    private final Effort effort;

    PointsDistance(Model model, long[] best, int column, Effort effort) {
        this.model = model;
        this.best = best;
        this.column = column;
        this.effort = effort;
    }

    /** The candidate at its threshold, in a problem where nothing else bars it; none in numbers that do not fit. */
    static Optional<Fraction> raised(SelectionProblem raised, Candidate it, Portfolio.Optimum optimum, Effort effort) {
        Model model;
        try {
            model = Model.of(raised);
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
        PointsDistance distance =
                new PointsDistance(model, model.point(optimum.list()), model.column(it.number()), effort);
        return distance.from(distance.with());
    }

    /** The program with the candidate in. */
    private Program within() {
        return model.program.fixing(column, 1);
    }

    /** Any one of the best lists with the candidate. */
    Answer with() {
        if (model.split) {
            return Aims.one(model, within(), effort);
        }
        long[] turned = best.clone();
        turned[column] = 1;
        long[] near = new Nearest(model.program).near(turned, column, new long[0]);
        return Solving.one(within(), near, effort);
    }

    /** The points from a best list with the candidate; one unit more where the tie order is against it. */
    Optional<Fraction> from(Answer with) {
        if (!with.found() || !with.proven()) {
            return Optional.empty();
        }
        long missing = model.scoreOf(best) - model.scoreOf(with.point());
        long dearer = model.coinsOf(with.point()) - model.coinsOf(best);
        boolean enough = missing < 0 || dearer < 0 || (dearer == 0 && winsTie());
        return Optional.of(model.grid.points(Math.max(0, enough ? missing : missing + 1)));
    }

    /** Whether the best list with a candidate comes before the best one without it, score and amount being equal. */
    private boolean winsTie() {
        Answer answer = Aims.all(model, within(), effort);
        return TieOrder.of(model).compare(Settled.best(model, within(), answer, effort), best) < 0;
    }
}
