package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The least money less that lets a candidate in, as one program: the cut is a column of its own, which loosens the
 * envelopes that the candidate draws on and makes its lists cheaper; the list must be as good as the best one.
 */
final class MoneyDistance {

    private final Model model;
    private final long[] best;
    private final int column;
    private final long unit;

    private MoneyDistance(Model model, long[] best, int column) {
        this.model = model;
        this.best = best;
        this.column = column;
        long common = model.coin;
        for (Row row : model.program.rows) {
            common = money(row) ? Model.divisor(row.max, common) : common;
        }
        unit = Math.max(1, common);
    }

    static Optional<Money> of(Model model, long[] best, Candidate outside, Effort effort) {
        MoneyDistance distance = new MoneyDistance(model, best, model.column(outside.number()));
        Answer answer;
        try {
            answer = Solving.one(distance.program(), effort);
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
        if (!answer.found() || !answer.proven()) {
            return Optional.empty();
        }
        long cut = -answer.gain() * distance.unit;
        boolean enough =
                distance.better(answer.incumbents().points().get(0)) || distance.selected(outside, cut, effort);
        long coins = enough ? cut : cut + 1;
        return coins <= model.coins[distance.column] ? model.grid.money(coins) : Optional.empty();
    }

    private Program program() {
        int cut = model.candidates.size();
        long[] gains = new long[cut + 1];
        gains[cut] = -1;
        Box box = model.program.box();
        Box wider = new Box(Arrays.copyOf(box.low, cut + 1), Arrays.copyOf(box.high, cut + 1));
        wider.high[cut] = model.coins[column] / unit;
        wider.fix(column, 1);
        List<Row> rows = new ArrayList<>();
        for (Row row : model.program.rows) {
            rows.add(money(row) ? loosened(row, cut) : row);
        }
        rows.add(asGood(cut));
        return new Program(gains, wider, rows);
    }

    /** Whether the row is an envelope. */
    private static boolean money(Row row) {
        return row.limit.reason() == Reason.ENVELOPE || row.limit.reason() == Reason.TRACK_ENVELOPE;
    }

    private Row loosened(Row row, int cut) {
        long[] weights = Arrays.stream(row.weights).map(weight -> weight / unit).toArray();
        boolean drawn = Arrays.stream(row.columns).anyMatch(j -> j == column);
        int[] columns = drawn ? Arrays.copyOf(row.columns, weights.length + 1) : row.columns;
        if (drawn) {
            weights = Arrays.copyOf(weights, columns.length);
            columns[columns.length - 1] = cut;
            weights[columns.length - 1] = -1;
        }
        return new Row(row.limit, columns, weights, Row.NO_MIN, row.max / unit);
    }

    private long weight() {
        return Math.addExact(1, Math.multiplyExact(model.weight, model.coin / unit));
    }

    private long worth(int j) {
        return Math.subtractExact(Math.multiplyExact(model.scores[j], weight()), model.coins[j] / unit);
    }

    private Row asGood(int cut) {
        int[] columns = IntStream.range(0, cut + 1)
                .filter(j -> j == cut || worth(j) != 0)
                .toArray();
        long[] weights =
                Arrays.stream(columns).mapToLong(j -> j == cut ? 1 : worth(j)).toArray();
        return new Row(new Limit(Reason.NOT_IN_OPTIMUM, ""), columns, weights, worth(best), Row.NO_MAX);
    }

    private long worth(long[] point) {
        long worth = 0;
        for (int j = 0; j < model.candidates.size(); j++) {
            worth += point[j] == 1 ? worth(j) : 0;
        }
        return worth;
    }

    /** Whether a list with the cut is better than the best one, not only as good. */
    private boolean better(long[] point) {
        return worth(point) + point[model.candidates.size()] > worth(best);
    }

    /** Whether the tie order lets the candidate in after that cut. */
    private boolean selected(Candidate outside, long cut, Effort effort) {
        Money asked = model.grid.money(model.coins[column] - cut).orElseThrow();
        Portfolio portfolio = ExactSolver.create().solve(model.problem.with(outside.asking(asked)), effort);
        return portfolio instanceof Portfolio.Optimum optimum && optimum.list().contains(outside.number());
    }
}
