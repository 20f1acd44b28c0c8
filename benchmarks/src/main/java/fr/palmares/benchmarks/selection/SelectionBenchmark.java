package fr.palmares.benchmarks.selection;

import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.ExactSolver;
import fr.palmares.domain.selection.Portfolio;
import fr.palmares.domain.selection.SelectionProblem;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/** Ours beside OR-Tools CP-SAT in one run, warm, each on one thread, every optimum compared. */
public final class SelectionBenchmark {

    private static final long UNSEEN = 1_000_000;

    private final PrintStream out;
    private final ExactSolver solver = ExactSolver.create();

    private SelectionBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Measures and prints. */
    public static void run(PrintStream out) {
        CpSat.load();
        Machine.tell(out, "before");
        SelectionBenchmark benchmark = new SelectionBenchmark(out);
        benchmark.compare("46 / 15", 51, 40, seed -> SelectionCalls.plain(seed, 46, 15));
        benchmark.compare("46 / 15, harder", 51, 40, seed -> SelectionCalls.harder(seed, 46, 15));
        benchmark.compare("500 / 100", 21, 10, seed -> SelectionCalls.plain(seed, 500, 100));
        benchmark.compare("500 / 100, harder", 21, 10, seed -> SelectionCalls.harder(seed, 500, 100));
        new DecisionBenchmark(out).run();
        Machine.tell(out, "after");
    }

    private void compare(String name, int seeds, int warm, LongFunction<SelectionProblem> calls) {
        warm(warm, calls);
        Series ours = new Series(seeds);
        Series theirs = new Series(seeds);
        int equal = 0;
        for (int seed = 0; seed < seeds; seed++) {
            SelectionProblem call = calls.apply(seed);
            Portfolio portfolio = ours.time(() -> solver.solve(call, Effort.UNLIMITED));
            Optional<Totalled> peer = theirs.time(() -> Totalled.byCpSat(call));
            equal += Totalled.of(portfolio).equals(peer) ? 1 : 0;
        }
        out.printf(Locale.ROOT, "%-26s %-7s %s%n", name, "ours", ours);
        out.printf(Locale.ROOT, "%-26s %-7s %s%n", "", "CP-SAT", theirs);
        double times = theirs.median() / ours.median();
        out.printf(
                Locale.ROOT,
                "%-26s %.1f times faster; same optimum, proven by both: %d of %d%n",
                "",
                times,
                equal,
                seeds);
    }

    private void warm(int warm, LongFunction<SelectionProblem> calls) {
        for (long seed = UNSEEN; seed < UNSEEN + warm; seed++) {
            SelectionProblem call = calls.apply(seed);
            for (int turn = 0; turn < 10; turn++) {
                solver.solve(call, Effort.UNLIMITED);
            }
            if (seed < UNSEEN + 5) {
                Totalled.byCpSat(call);
            }
        }
    }
}
