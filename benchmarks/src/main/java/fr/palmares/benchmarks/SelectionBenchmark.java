package fr.palmares.benchmarks;

import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.ExactSolver;
import fr.palmares.domain.selection.Portfolio;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.SelectionRule;
import fr.palmares.domain.selection.SelectionRules;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.shared.Fraction;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/** Ours beside OR-Tools CP-SAT in one run, warm, each on one thread, every optimum compared. */
public final class SelectionBenchmark {

    private static final int WARM = 1_000_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final ExactSolver solver = ExactSolver.create();

    private SelectionBenchmark() {}

    public static void main(String[] arguments) {
        CpSat.load();
        SelectionBenchmark benchmark = new SelectionBenchmark();
        benchmark.compare("46 / 15", 51, 40, seed -> SelectionCalls.plain(seed, 46, 15));
        benchmark.compare("46 / 15, harder", 51, 40, seed -> SelectionCalls.harder(seed, 46, 15));
        benchmark.compare("500 / 100", 21, 10, seed -> SelectionCalls.plain(seed, 500, 100));
        benchmark.compare("500 / 100, harder", 21, 10, seed -> SelectionCalls.harder(seed, 500, 100));
        benchmark.explain();
    }

    private void compare(String name, int seeds, int warm, LongFunction<SelectionProblem> calls) {
        warm(warm, calls);
        double[] ours = new double[seeds];
        double[] theirs = new double[seeds];
        int equal = 0;
        for (int seed = 0; seed < seeds; seed++) {
            SelectionProblem call = calls.apply(seed);
            long start = System.nanoTime();
            Portfolio portfolio = solver.solve(call, Effort.UNLIMITED);
            long between = System.nanoTime();
            Optional<List<Long>> theirAnswer = CpSat.solve(call);
            theirs[seed] = (System.nanoTime() - between) / 1e6;
            ours[seed] = (between - start) / 1e6;
            equal += answer(portfolio).equals(theirAnswer) ? 1 : 0;
        }
        row(name, "ours", ours);
        row(name, "CP-SAT", theirs);
        double times = theirs[seeds / 2] / ours[seeds / 2];
        out.printf(Locale.ROOT, "%-18s %.1f times faster; same optimum %d of %d%n", name, times, equal, seeds);
    }

    private void warm(int warm, LongFunction<SelectionProblem> calls) {
        for (int seed = WARM; seed < WARM + warm; seed++) {
            SelectionProblem call = calls.apply(seed);
            for (int turn = 0; turn < 10; turn++) {
                solver.solve(call, Effort.UNLIMITED);
            }
            if (seed < WARM + 5) {
                CpSat.solve(call);
            }
        }
    }

    private void row(String name, String whose, double[] times) {
        Arrays.sort(times);
        double middle = times[times.length / 2];
        out.printf(
                Locale.ROOT,
                "%-18s %-7s median %8.2f ms (%.2f to %.2f)%n",
                name,
                whose,
                middle,
                times[0],
                times[times.length - 1]);
    }

    private static Optional<List<Long>> answer(Portfolio portfolio) {
        if (portfolio instanceof Portfolio.Optimum optimum) {
            Totals totals = optimum.totals();
            long hundredths = totals.score().times(Fraction.of(100)).numerator().longValueExact();
            return Optional.of(
                    List.of(hundredths, totals.amount().orElseThrow().amount().longValueExact()));
        }
        return Optional.empty();
    }

    /** The list with every margin, every distance in points and money, and what decided. */
    private void explain() {
        SelectionRule rule = SelectionRules.all().get(0);
        double[] times = new double[15];
        for (int turn = -15; turn < times.length; turn++) {
            SelectionProblem call = SelectionCalls.plain(Math.floorMod(turn, 15), 46, 15);
            long start = System.nanoTime();
            rule.select(call, Effort.UNLIMITED);
            if (turn >= 0) {
                times[turn] = (System.nanoTime() - start) / 1e6;
            }
        }
        row("46 explained", "ours", times);
    }
}
