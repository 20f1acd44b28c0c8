package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which single limit decided a candidate's fate: the first, from the narrowest to the widest, whose absence alone would
 * have turned it.
 */
final class Binding {

    private final Map<Integer, Limit> decided = new LinkedHashMap<>();
    private final long[] best;

    private Binding(long[] best) {
        this.best = best;
    }

    static Binding of(Model model, long[] best, Effort effort) {
        Binding binding = new Binding(best);
        for (Row row : model.program.rows) {
            if (tight(row, best)) {
                binding.turned(row.limit, binding.without(model.program, row, effort));
            }
        }
        return binding;
    }

    /** Whether one column the other way would break the row. */
    private static boolean tight(Row row, long[] best) {
        long sum = row.sum(best);
        boolean breaks = row.min != Row.NO_MIN && sum == row.min;
        for (int k = 0; k < row.columns.length && row.max != Row.NO_MAX; k++) {
            breaks |= best[row.columns[k]] == 0 && sum + row.weights[k] > row.max;
        }
        return breaks;
    }

    private Answer without(Program program, Row row, Effort effort) {
        List<Row> others = new ArrayList<>(program.rows);
        others.remove(row);
        Program looser = new Program(program.gains, program.box(), others);
        return Solving.one(looser, Swaps.near(looser, best), effort);
    }

    private void turned(Limit limit, Answer without) {
        if (without.found() && without.proven()) {
            long[] other = without.incumbents().points().get(0);
            for (int j = 0; j < best.length; j++) {
                if (best[j] != other[j] && (best[j] == 0 || minimum(limit))) {
                    decided.putIfAbsent(j, limit);
                }
            }
        }
    }

    private static boolean minimum(Limit limit) {
        return limit.reason() == Reason.THEME_MINIMUM || limit.reason() == Reason.SEATS_MINIMUM;
    }

    Optional<Limit> limit(int column) {
        Optional<Limit> none = best[column] == 1 ? Optional.empty() : Optional.of(new Limit(Reason.NOT_IN_OPTIMUM, ""));
        return Optional.ofNullable(decided.get(column)).or(() -> none);
    }
}
