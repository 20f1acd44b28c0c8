package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least money less that lets a candidate in, narrowing down what is not yet known: whether a cut is enough is a
 * program whose aim is the score and which is of no interest below the best score there is. (The least cut as the aim
 * of one program was tried: its relaxation needs no cut at all, so that nothing guides the search.) A list that is
 * found tells how little of the cut it needs. What is near the best list is looked at first, and mostly tells the least
 * cut of all: then one program, which asks for a cut below it, proves that.
 */
final class MoneyDistance {

    private final Model model;
    private final long[] best;
    private final int column;
    private final long unit;
    private final Row[] envelopes;
    private final Effort effort;

    private MoneyDistance(Model model, long[] best, int column, Effort effort) {
        this.model = model;
        this.best = best;
        this.column = column;
        this.effort = effort;
        envelopes = model.program.rows.stream().filter(MoneyDistance::money).toArray(Row[]::new);
        long common = model.coin;
        for (Row row : envelopes) {
            common = Model.divisor(row.max, common);
        }
        unit = Math.max(1, common);
    }

    static Optional<Money> of(Model model, long[] best, Candidate outside, Effort effort) {
        MoneyDistance distance = new MoneyDistance(model, best, model.column(outside.number()), effort);
        return distance.least().flatMap(cut -> distance.letIn(cut, outside));
    }

    /** A cut in coins, and whether its list is then only as good as the best one. */
    private record Cut(long coins, boolean equal) {}

    private Optional<Cut> least() {
        Optional<Cut> least = Optional.empty();
        Optional<Cut> less = near().or(() -> enough(model.coins[column]));
        while (less.isPresent() && less.get().coins > 0) {
            least = less;
            less = enough((less.get().coins - 1) / unit * unit);
        }
        return less.isPresent() ? less : least;
    }

    /** The least cut of the lists near the best one. */
    private Optional<Cut> near() {
        Program program = cutting(model.coins[column]);
        long[] turned = best.clone();
        turned[column] = 1;
        Cuts cuts = new Cuts(program.columns());
        cuts.needAll(model.scoreOf(best) - 1);
        new Swaps(program, cuts, false).around(turned, column, 2);
        return cuts.least;
    }

    /** Keeps the least cut of those that it is told. */
    private final class Cuts extends Wanted {

        private Optional<Cut> least = Optional.empty();

        Cuts(int columns) {
            super(columns);
        }

        @Override
        void found(long[] point, long score) {
            Cut cut = MoneyDistance.this.needed(point);
            if (cut.coins <= model.coins[column]
                    && least.filter(known -> known.coins <= cut.coins).isEmpty()) {
                least = Optional.of(cut);
            }
        }
    }

    /** What of a cut a list needs that is no worse than the best one; empty where there is none, or none is proven. */
    private Optional<Cut> enough(long cut) {
        Program program = cutting(cut);
        long score = model.scoreOf(best);
        Answer strongest = Solving.above(score, program, effort);
        if (!strongest.found() || !strongest.proven() || strongest.gain() < score) {
            return Optional.empty();
        }
        return strongest.gain() > score
                ? Optional.of(needed(strongest.point()))
                : cheapest(strongest, program)
                        .filter(point -> cost(point, cut) <= model.coinsOf(best))
                        .map(this::needed);
    }

    /** The cheapest of the lists that score as much. */
    private Optional<long[]> cheapest(Answer equals, Program program) {
        if (!equals.incumbents().many()) {
            return Optional.of(equals.incumbents().by(model.amounts).points().get(0));
        }
        Program among = program.with(model.scoring(equals.gain())).gaining(model.amounts.gains);
        Answer cheapest = Solving.one(among, effort);
        return cheapest.found() && cheapest.proven() ? Optional.of(cheapest.point()) : Optional.empty();
    }

    private long cost(long[] point, long cut) {
        return model.coinsOf(point) - cut;
    }

    /** The least cut with which the list keeps within its envelopes and, where it scores no more, costs no more. */
    private Cut needed(long[] point) {
        long cut = 0;
        for (Row row : envelopes) {
            cut = Math.max(cut, row.sum(point) - row.max);
        }
        if (model.scoreOf(point) > model.scoreOf(best)) {
            return new Cut(cut, false);
        }
        long equal = model.coinsOf(point) - model.coinsOf(best);
        return new Cut(Math.max(cut, equal), cut <= equal);
    }

    /** The program with the candidate in; that it costs less is that its envelopes hold more. */
    private Program cutting(long cut) {
        List<Row> rows = new ArrayList<>();
        for (Row row : model.program.rows) {
            rows.add(money(row) && row.weight(column) > 0 ? row.looser(cut) : row);
        }
        return new Program(model.scores, model.program.box().fix(column, 1), rows);
    }

    /** Whether the row is an envelope. */
    private static boolean money(Row row) {
        return row.limit.reason() == Reason.ENVELOPE || row.limit.reason() == Reason.TRACK_ENVELOPE;
    }

    /** The cut as money; a coin more where the tie order is against a list that is only as good. */
    private Optional<Money> letIn(Cut cut, Candidate outside) {
        long coins = cut.equal && !selected(outside, cut.coins) ? cut.coins + 1 : cut.coins;
        return coins <= model.coins[column] ? model.grid.money(coins) : Optional.empty();
    }

    /** Whether the tie order lets the candidate in after that cut. */
    private boolean selected(Candidate outside, long less) {
        Money asked = model.grid.money(model.coins[column] - less).orElseThrow();
        Portfolio portfolio = ExactSolver.create().solve(model.problem.with(outside.asking(asked)), effort);
        return portfolio instanceof Portfolio.Optimum optimum && optimum.list().contains(outside.number());
    }
}
