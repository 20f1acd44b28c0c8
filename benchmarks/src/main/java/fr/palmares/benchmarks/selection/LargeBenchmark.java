package fr.palmares.benchmarks.selection;

import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.ExactSolver;
import fr.palmares.domain.selection.Portfolio;
import fr.palmares.domain.selection.SelectionProblem;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Large calls, each on one thread: how many are proven in 60 seconds by ours, CP-SAT and HiGHS. The peers are put
 * the first few of the same calls; what they prove is compared.
 */
public final class LargeBenchmark {

    private static final int SECONDS = 60;
    private static final long UNSEEN = 1_000_000;

    private final PrintStream out;

    private LargeBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Measures and prints. */
    public static void run(PrintStream out) {
        CpSat.load();
        Machine.tell(out, "before");
        LargeBenchmark benchmark = new LargeBenchmark(out);
        benchmark.compare("5,000 / 500", 20, 3, seed -> SelectionCalls.plain(seed, 5_000, 500));
        benchmark.compare("5,000 / 500, harder", 20, 3, seed -> SelectionCalls.harder(seed, 5_000, 500));
        benchmark.compare("50,000 / 1,000", 20, 1, seed -> SelectionCalls.plain(seed, 50_000, 1_000));
        benchmark.compare("50,000 / 1,000, harder", 20, 1, seed -> SelectionCalls.harder(seed, 50_000, 1_000));
        Machine.tell(out, "after");
    }

    private void compare(String name, int seeds, int peers, LongFunction<SelectionProblem> calls) {
        for (long seed = UNSEEN; seed < UNSEEN + 3; seed++) {
            solved(calls.apply(seed));
        }
        Series ours = new Series(seeds);
        Series cpSat = new Series(peers);
        Series highs = new Series(peers);
        int[] proven = new int[3];
        int[] same = new int[2];
        for (int seed = 0; seed < seeds; seed++) {
            SelectionProblem call = calls.apply(seed);
            Optional<Totalled> best = ours.time(() -> solved(call));
            proven[0] += best.isPresent() ? 1 : 0;
            if (seed < peers) {
                Optional<Totalled> theirs = cpSat.time(() -> unless(() -> Totalled.byCpSat(call, SECONDS)));
                proven[1] += theirs.isPresent() ? 1 : 0;
                same[0] += theirs.isPresent() && theirs.equals(best) ? 1 : 0;
                Optional<Totalled> others = highs.time(() -> unless(() -> Totalled.byHighs(call, SECONDS)));
                proven[2] += others.isPresent() ? 1 : 0;
                same[1] += others.isPresent() && others.equals(best) ? 1 : 0;
            }
        }
        tell(name, "ours", ours, proven[0] + " proven");
        tell("", "CP-SAT", cpSat, proven[1] + " proven, " + same[0] + " the same");
        tell("", "HiGHS", highs, proven[2] + " called optimal, " + same[1] + " the same");
    }

    private void tell(String name, String who, Series series, String what) {
        out.printf(Locale.ROOT, "%-26s %-7s %s: %s%n", name, who, series, what);
    }

    private static Optional<Totalled> solved(SelectionProblem call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        Portfolio portfolio =
                ExactSolver.create().solve(call, new Effort(Long.MAX_VALUE, () -> System.nanoTime() > end));
        return Totalled.of(portfolio);
    }

    private static Optional<Totalled> unless(Supplier<Optional<Totalled>> peer) {
        try {
            return peer.get();
        } catch (CpSat.Unproven late) {
            return Optional.empty();
        }
    }
}
