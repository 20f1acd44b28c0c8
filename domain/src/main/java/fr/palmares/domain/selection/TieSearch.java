package fr.palmares.domain.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best of many equal lists by the tie order, one place after the other: as many of the best place as any of the
 * equal lists has, then of the next, and so on. Each question asks for a list that scores as much, with the least
 * amount as its aim: the relaxation then leaves few columns open.
 */
final class TieSearch {

    private static final Limit EQUAL = new Limit(Reason.NOT_IN_OPTIMUM, "");

    private final TieOrder order;
    private final Effort effort;
    private final Program start;
    private final Row costing;
    private final long gain;
    private Program equals;
    private long[] witness;
    private boolean proven = true;

    private TieSearch(Program equals, Row costing, TieOrder order, long[] witness, Effort effort) {
        this.start = equals;
        this.costing = costing;
        gain = equals.gain(witness);
        this.equals = equals;
        this.order = order;
        this.witness = witness;
        this.effort = effort;
    }

    /** Among the points of a program of the model that score no less and cost no more than the witness. */
    static TieSearch among(Model model, Program program, long[] witness, Effort effort) {
        Program equals = program.with(model.scoring(model.scoreOf(witness))).gaining(model.amounts.gains);
        Row costing = model.costing(model.coinsOf(witness));
        return new TieSearch(
                Solving.narrowed(equals, equals.gain(witness)), costing, TieOrder.of(model), witness, effort);
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
            settle(Solving.one(equals.with(costing).gaining(gains), effort));
        }
        long count = TieOrder.count(place, witness);
        long[] ones = new long[place.length];
        Arrays.fill(ones, 1);
        equals = equals.with(new Row(EQUAL, place, ones, count, count));
    }

    private void prefer(int column) {
        if (equals.settled(column)) {
            return;
        }
        if (witness[column] == 0) {
            settle(Solving.reaching(gain, equals.fixing(column, 1), effort));
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
        if (settled.settled(column)) {
            return false;
        }
        Answer answer = Solving.reaching(gain, settled.fixing(column, 1 - witness[column]), effort);
        proven &= answer.proven();
        return answer.found();
    }

    /** Who could be exchanged within a place, once {@link #best} has settled how many of each there are. */
    List<int[]> exchangeable() {
        List<int[]> open = order.places.stream()
                .filter(place -> TieOrder.count(place, witness) % place.length != 0)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Program settled = counted(open);
        return open.stream()
                .map(place ->
                        IntStream.of(place).filter(j -> exchanged(settled, j)).toArray())
                .filter(tied -> tied.length > 0)
                .toList();
    }

    /** With as many of each place as there are: all, none, or so many of the open ones. */
    private Program counted(List<int[]> open) {
        Box whole = start.box();
        Box box = start.box();
        order.places.forEach(place -> IntStream.of(place).forEach(j -> box.fix(j, witness[j])));
        open.forEach(place -> IntStream.of(place).forEach(j -> {
            box.low[j] = whole.low[j];
            box.high[j] = whole.high[j];
        }));
        Program counted = start.within(box);
        for (int[] place : open) {
            long count = TieOrder.count(place, witness);
            long[] ones = new long[place.length];
            Arrays.fill(ones, 1);
            counted = counted.with(new Row(EQUAL, place, ones, count, count));
        }
        return counted;
    }
}
