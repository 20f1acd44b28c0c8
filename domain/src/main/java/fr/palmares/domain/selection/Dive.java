package fr.palmares.domain.selection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A first point without any search: takes the columns by their gain, each to its better end if the rows let it. May
 * find nothing where the rows ask for minima.
 */
final class Dive {

    private Dive() {}

    static void into(Core core, Box start, Incumbents incumbents) {
        Program program = core.program;
        Propagation propagation = new Propagation(program);
        Box box = start.copy();
        List<Integer> order = IntStream.range(0, program.columns())
                .boxed()
                .sorted(Comparator.comparing(j -> -Math.abs(program.gains[j])))
                .toList();
        for (int j : order) {
            Box better = box.copy().fix(j, program.gains[j] > 0 ? box.high[j] : box.low[j]);
            Box worse = box.copy().fix(j, program.gains[j] > 0 ? box.low[j] : box.high[j]);
            if (propagation.narrow(better)) {
                box = better;
            } else if (propagation.narrow(worse)) {
                box = worse;
            } else {
                return;
            }
        }
        incumbents.offer(core.whole(box.low), core.gained + program.gain(box.low));
    }
}
