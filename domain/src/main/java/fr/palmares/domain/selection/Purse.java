package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The envelopes of a model where one candidate asks for less: that it costs less is that its envelopes hold more. The
 * aim is the score, and a list is of interest where it is no worse than the best one. All such questions share a root.
 */
final class Purse {

    final Model model;
    final long[] best;

    /** What all cuts of interest are multiples of. */
    final long unit;

    private final List<Row> envelopes;
    private final Program scores;
    private final Optional<Root> root;

    Purse(Model model, long[] best) {
        this.model = model;
        this.best = best;
        envelopes = model.program.rows.stream().filter(Purse::money).toList();
        long common = model.coin;
        for (Row row : envelopes) {
            common = Model.divisor(row.max, common);
        }
        unit = Math.max(1, common);
        scores = model.program.gaining(model.scores);
        root = root();
    }

    /** Solved within what is possible with the greatest cut of all; empty where not even then is anything. */
    private Optional<Root> root() {
        long most = LongStream.of(model.coins).max().orElse(0);
        Box box = scores.box();
        Program loosest = new Program(scores.gains, box, moved(row -> money(row) ? most : 0));
        if (!new Propagation(loosest).narrow(box)) {
            return Optional.empty();
        }
        Root root = Root.of(scores, box);
        root.relax();
        return Optional.of(root);
    }

    private interface More {
        long of(Row row);
    }

    private List<Row> moved(More more) {
        List<Row> rows = new ArrayList<>(scores.rows);
        rows.replaceAll(row -> more.of(row) == 0 ? row : row.looser(more.of(row)));
        return rows;
    }

    /** The program with a candidate in that asks for so much less. */
    Program cutting(int column, long cut) {
        return new Program(
                scores.gains,
                scores.box().fix(column, 1),
                moved(row -> money(row) && row.weight(column) > 0 ? cut : 0));
    }

    /** The root of that program. */
    Optional<Root> rootCutting(int column, long cut) {
        return root.flatMap(shared -> {
            int place = shared.core.place(column);
            return shared.turned(
                    column, 1, row -> money(row) && place >= 0 && row.weight(place) > 0 ? row.looser(cut) : row);
        });
    }

    /** Whether the row is an envelope. */
    private static boolean money(Row row) {
        return row.limit.reason() == Reason.ENVELOPE || row.limit.reason() == Reason.TRACK_ENVELOPE;
    }

    /** The least cut with which a list keeps within its envelopes and, where it scores no more, costs no more. */
    Cut needed(long[] point) {
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
}
