package fr.palmares.domain.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lists met while the questions about one program are answered. Each question turns one column the other way and
 * starts from the best list known that has it so, itself improved by {@link Swaps}: what is left is mostly to prove
 * that there is none better.
 */
final class Known {

    private static final int MOST = 1_000;

    private final Program program;
    private final Swaps swaps;
    private final long[] best;
    private final List<long[]> points = new ArrayList<>();

    Known(Program program, long[] best) {
        this.program = program;
        this.best = best;
        swaps = new Swaps(program);
    }

    /** Remembers the points of an answer that respect the program's rows. */
    void add(Answer answer) {
        for (long[] point : answer.incumbents().met()) {
            if (points.size() < MOST && program.holds(point)) {
                points.add(point);
            }
        }
    }

    /** Any one of the best points with a column at 0 or 1. */
    Answer one(int column, long value, Effort effort) {
        Program asked = program.fixing(column, value);
        long[] turned = best.clone();
        turned[column] = value;
        Optional<long[]> met =
                points.stream().filter(point -> point[column] == value).max(Comparator.comparing(program::gain));
        Answer answer = Solving.one(asked, near(met, swaps.near(turned, column), column), effort);
        add(answer);
        return answer;
    }

    /** The better of both, improved; empty where there is none. */
    private long[] near(Optional<long[]> met, long[] found, int column) {
        if (met.isEmpty() || (found.length > 0 && program.gain(found) >= program.gain(met.get()))) {
            return found;
        }
        return swaps.near(met.get(), column);
    }
}
