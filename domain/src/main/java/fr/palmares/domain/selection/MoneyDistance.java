package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The least money less that lets a candidate in, as two programs: the cut is a column of its own, which loosens the
 * envelopes that the candidate draws on and makes its lists cheaper. With it a list must score more than the best
 * one, or as much and cost no more.
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
        long all = model.coins[distance.column];
        try {
            long better = distance.cut(distance.better(all / distance.unit), effort);
            long equal = distance.cut(distance.cheaper(Math.min(better, all) / distance.unit), effort);
            long coins = equal < better && !distance.selected(outside, equal, effort) ? equal + 1 : equal;
            return Math.min(better, coins) <= all ? model.grid.money(Math.min(better, coins)) : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** The least cut of a program, in coins; more than there are where it has none. */
    private long cut(Program program, Effort effort) {
        Answer answer = Solving.one(program, effort);
        return answer.found() && answer.proven() ? -answer.gain() * unit : Program.CEILING;
    }

    /** The lists that score more than the best one. */
    private Program better(long most) {
        return program(most, List.of(model.scoring(model.scoreOf(best) + 1)));
    }

    /** The lists that score as much and, with the cut, cost no more. */
    private Program cheaper(long most) {
        Row costing = loosened(model.costing(model.coinsOf(best)));
        return program(most, List.of(model.scoring(model.scoreOf(best)), costing));
    }

    private Program program(long most, List<Row> further) {
        int cut = model.candidates.size();
        long[] gains = new long[cut + 1];
        gains[cut] = -1;
        Box box = model.program.box();
        Box wider = new Box(Arrays.copyOf(box.low, cut + 1), Arrays.copyOf(box.high, cut + 1));
        wider.high[cut] = most;
        wider.fix(column, 1);
        List<Row> rows = new ArrayList<>(further);
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
        long[] weights = Arrays.stream(row.weights).map(weight -> weight / unit).toArray();
        boolean drawn = Arrays.stream(row.columns).anyMatch(j -> j == column);
        int[] columns = drawn ? Arrays.copyOf(row.columns, weights.length + 1) : row.columns;
        if (drawn) {
            weights = Arrays.copyOf(weights, columns.length);
            columns[columns.length - 1] = model.candidates.size();
            weights[columns.length - 1] = -1;
        }
        return new Row(row.limit, columns, weights, Row.NO_MIN, row.max / unit);
    }

    /** Whether the tie order lets the candidate in after that cut. */
    private boolean selected(Candidate outside, long cut, Effort effort) {
        Money asked = model.grid.money(model.coins[column] - cut).orElseThrow();
        Portfolio portfolio = ExactSolver.create().solve(model.problem.with(outside.asking(asked)), effort);
        return portfolio instanceof Portfolio.Optimum optimum && optimum.list().contains(outside.number());
    }
}
