package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best of many equal lists by the tie order, one place after the other: as many of the best place as any of the
 * equal lists has, then of the next, and so on.
 */
final class TieSearch {

    private static final Limit EQUAL = new Limit(Reason.NOT_IN_OPTIMUM, "");

    private final TieOrder order;
    private final Effort effort;
    private final Program start;
    private Program equals;
    private long[] witness;
    private boolean proven = true;

    private TieSearch(Program equals, TieOrder order, long[] witness, Effort effort) {
        this.start = equals;
        this.equals = equals;
        this.order = order;
        this.witness = witness;
        this.effort = effort;
    }

    /** Among the points of a program of the model that score no less and cost no more than the witness. */
    static TieSearch among(Model model, Program program, long[] witness, Effort effort) {
        Program equals = program.with(model.scoring(model.scoreOf(witness)))
                .with(model.costing(model.coinsOf(witness)))
                .gaining(new long[program.columns()]);
        return new TieSearch(equals, TieOrder.of(model), witness, effort);
    }

    /** The best of them; among those that the declared order does not tell apart, the one with the smaller numbers. */
    long[] best() {
        for (int[] place : order.places) {
            if (place.length == 1) {
                prefer(place[0]);
            } else {
                most(place);
            }
        }
        for (int[] place : order.places) {
            for (int j : place) {
                prefer(j);
            }
        }
        return witness;
    }

    /** Whether the search was allowed to end. */
    boolean proven() {
        return proven;
    }

    private void most(int[] place) {
        long[] gains = new long[equals.columns()];
        IntStream.of(place).forEach(j -> gains[j] = 1);
        if (TieOrder.count(place, witness) < place.length) {
            settle(Solving.one(equals.gaining(gains), effort));
        }
        long count = TieOrder.count(place, witness);
        long[] ones = new long[place.length];
        Arrays.fill(ones, 1);
        equals = equals.with(new Row(EQUAL, place, ones, count, count));
    }

    private void prefer(int column) {
        if (witness[column] == 0) {
            settle(Solving.one(equals.fixing(column, 1), effort));
        }
        equals = equals.fixing(column, witness[column]);
    }

    private void settle(Answer answer) {
        proven &= answer.proven();
        if (answer.found()) {
            witness = answer.incumbents().points().get(0);
        }
    }

    /** Whether another list as good, and with as many of each place, has the column the other way. */
    private boolean exchanged(Program settled, int column) {
        Answer answer = Solving.one(settled.fixing(column, 1 - witness[column]), effort);
        proven &= answer.proven();
        return answer.found();
    }

    /** Who could be exchanged within a place, once {@link #best} has settled how many of each there are. */
    List<int[]> exchangeable() {
        Program settled = counted();
        return order.places.stream()
                .filter(place -> TieOrder.count(place, witness) % place.length != 0)
                .map(place ->
                        IntStream.of(place).filter(j -> exchanged(settled, j)).toArray())
                .filter(tied -> tied.length > 0)
                .toList();
    }

    private Program counted() {
        Program counted = start;
        for (int[] place : order.places) {
            long count = TieOrder.count(place, witness);
            long[] ones = new long[place.length];
            Arrays.fill(ones, 1);
            counted = counted.with(new Row(EQUAL, place, ones, count, count));
        }
        return counted;
    }
}
