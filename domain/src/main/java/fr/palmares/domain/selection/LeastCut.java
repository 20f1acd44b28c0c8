package fr.palmares.domain.selection;

import java.util.Optional;

/**
 * The least cut that lets a candidate in, narrowing down what is not yet known: whether a cut is enough is a program
 * whose aim is the score and which is of no interest below the best score there is. (The least cut as the aim of one
 * program was tried: its relaxation needs no cut at all, so that nothing guides the search.) A list that is found tells
 * how little of the cut it needs. What is near the best list is looked at first, and mostly tells the least cut of all:
 * then one program, which asks for a cut below it, proves that.
 */
final class LeastCut extends Wanted {

    private final Purse purse;
    private final Model model;
    private final int column;
    private final Effort effort;
    private Optional<Cut> near = Optional.empty();

    LeastCut(Purse purse, int column, Effort effort) {
        super(purse.best.length);
        this.purse = purse;
        this.model = purse.model;
        this.column = column;
        this.effort = effort;
    }

    Optional<Cut> find() {
        Optional<Cut> least = Optional.empty();
        Optional<Cut> less = nearBest().or(() -> enough(model.coins[column]));
        while (less.isPresent() && less.get().coins() > 0) {
            least = less;
            less = enough((less.get().coins() - 1) / purse.unit * purse.unit);
        }
        return less.isPresent() ? less : least;
    }

    /** The least cut of the lists near the best one. */
    private Optional<Cut> nearBest() {
        long[] turned = purse.best.clone();
        turned[column] = 1;
        needAll(model.scoreOf(purse.best) - 1);
        new Swaps(purse.cutting(column, model.coins[column]), this, false).around(turned, column, 2);
        return near;
    }

    @Override
    void found(long[] point, long score) {
        Cut cut = purse.needed(point);
        if (cut.coins() <= model.coins[column]
                && near.filter(known -> known.coins() <= cut.coins()).isEmpty()) {
            near = Optional.of(cut);
        }
    }

    /** What of a cut a list needs that is no worse than the best one; empty where there is none, or none is proven. */
    private Optional<Cut> enough(long cut) {
        long score = model.scoreOf(purse.best);
        Answer strongest = Solving.above(score, purse.rootCutting(column, cut), effort);
        if (!strongest.found() || !strongest.proven() || strongest.gain() < score) {
            return Optional.empty();
        }
        return strongest.gain() > score
                ? Optional.of(purse.needed(strongest.point()))
                : cheapest(strongest, cut)
                        .filter(point -> model.coinsOf(point) - cut <= model.coinsOf(purse.best))
                        .map(purse::needed);
    }

    /** The cheapest of the lists that score as much. */
    private Optional<long[]> cheapest(Answer equals, long cut) {
        if (!equals.incumbents().many()) {
            return Optional.of(equals.incumbents().by(model.amounts).points().get(0));
        }
        Program among =
                purse.cutting(column, cut).with(model.scoring(equals.gain())).gaining(model.amounts.gains);
        Answer cheapest = Solving.one(among, effort);
        return cheapest.found() && cheapest.proven() ? Optional.of(cheapest.point()) : Optional.empty();
    }
}
