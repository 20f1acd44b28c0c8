package fr.palmares.domain.selection;

import java.util.Optional;

/**
 * The lists met while the questions about one program are answered. Each question turns one column the other way and
 * starts from the best list known that has it so: what is left is mostly to prove that there is none better.
 */
final class Known extends Wanted {

    private final Program program;
    private final Optional<Root> root;
    private final long[][] with;
    private final long[][] without;

    Known(Program program, long[] best) {
        super(program.columns());
        this.program = program;
        root = Root.of(program);
        root.ifPresent(Root::relax);
        with = new long[program.columns()][0];
        without = new long[program.columns()][0];
        new Swaps(program, this, true).around(best, Swaps.NONE, 2);
    }

    /** Remembers a point for every column that has it better than before. */
    @Override
    void found(long[] point, long gain) {
        long[] kept = {};
        for (int j = 0; j < point.length; j++) {
            long[][] bests = point[j] == 1 ? with : without;
            if (bests[j].length == 0 || gain > needed(j, point[j])) {
                kept = kept.length == 0 ? point.clone() : kept;
                bests[j] = kept;
                need(j, point[j], gain);
            }
        }
    }

    /** Remembers the points of an answer that respect the program's rows. */
    void add(Answer answer) {
        for (long[] point : answer.incumbents().met()) {
            if (program.holds(point)) {
                found(point, program.gain(point));
            }
        }
    }

    /** Any one of the best points with a column at 0 or 1. */
    Answer one(int column, long value, Effort effort) {
        Answer answer = Solving.one(turned(column, value), program, best(column, value), effort);
        add(answer);
        return answer;
    }

    private Optional<Root> turned(int column, long value) {
        return root.flatMap(solved -> solved.turned(column, value));
    }

    private long[] best(int column, long value) {
        return (value == 1 ? with : without)[column];
    }
}
