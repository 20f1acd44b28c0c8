package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The least money less that lets a candidate in, as one program: the cut is a column of its own, which loosens the
 * envelopes that the candidate draws on and makes its lists cheaper. With it a list must score more than the best one,
 * which a second column says, or as much and cost no more.
 */
final class MoneyDistance {

    private final Model model;
    private final long[] best;
    private final int column;
    private final int cut;
    private final int better;
    private final long unit;

    private MoneyDistance(Model model, long[] best, int column) {
        this.model = model;
        this.best = best;
        this.column = column;
        cut = model.candidates.size();
        better = cut + 1;
        long common = model.coin;
        for (Row row : model.program.rows) {
            common = money(row) ? Model.divisor(row.max, common) : common;
        }
        unit = Math.max(1, common);
    }

    static Optional<Money> of(Model model, long[] best, Candidate outside, Effort effort) {
        MoneyDistance distance = new MoneyDistance(model, best, model.column(outside.number()));
        try {
            Answer answer = Solving.one(distance.program(), effort);
            return answer.found() && answer.proven()
                    ? distance.letIn(answer.point(), outside, effort)
                    : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** The cut of a point; a coin more where the tie order is against a list that is only as good. */
    private Optional<Money> letIn(long[] point, Candidate outside, Effort effort) {
        long coins = point[cut] * unit;
        long cost = model.coinsOf(Arrays.copyOf(point, cut)) - coins;
        boolean equal = point[better] == 0 && cost == model.coinsOf(best);
        if (equal && !selected(outside, coins, effort)) {
            coins++;
        }
        return coins <= model.coins[column] ? model.grid.money(coins) : Optional.empty();
    }

    private Program program() {
        long[] gains = new long[better + 1];
        gains[cut] = -1;
        Box box = model.program.box();
        Box wider = new Box(Arrays.copyOf(box.low, gains.length), Arrays.copyOf(box.high, gains.length));
        wider.high[cut] = model.coins[column] / unit;
        wider.high[better] = 1;
        wider.fix(column, 1);
        Row scoring = model.scoring(model.scoreOf(best));
        Row costing = cheaper(model.costing(model.coinsOf(best)));
        List<Row> rows = new ArrayList<>();
        rows.add(scoring.joined(better, -1));
        rows.add(costing.joined(
                better,
                -LongStream.of(costing.weights).filter(weight -> weight > 0).sum()));
        for (Row row : model.program.rows) {
            rows.add(money(row) ? loosened(row) : row);
        }
        return new Program(gains, wider, rows);
    }

    /** Whether the row is an envelope. */
    private static boolean money(Row row) {
        return row.limit.reason() == Reason.ENVELOPE || row.limit.reason() == Reason.TRACK_ENVELOPE;
    }

    private Row loosened(Row row) {
        return IntStream.of(row.columns).anyMatch(j -> j == column) ? cheaper(row) : row.dividedBy(unit);
    }

    /** The row in units, less the cut. */
    private Row cheaper(Row row) {
        return row.dividedBy(unit).joined(cut, -1);
    }

    /** Whether the tie order lets the candidate in after that cut. */
    private boolean selected(Candidate outside, long less, Effort effort) {
        Money asked = model.grid.money(model.coins[column] - less).orElseThrow();
        Portfolio portfolio = ExactSolver.create().solve(model.problem.with(outside.asking(asked)), effort);
        return portfolio instanceof Portfolio.Optimum optimum && optimum.list().contains(outside.number());
    }
}
