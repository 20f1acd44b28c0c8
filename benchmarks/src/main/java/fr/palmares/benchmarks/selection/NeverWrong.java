package fr.palmares.benchmarks.selection;

import fr.palmares.domain.selection.Effort;
import fr.palmares.domain.selection.ExactSolver;
import fr.palmares.domain.selection.SelectionProblem;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** Puts random problems to both solvers and counts how often score and amount of the best list are the same. */
public final class NeverWrong {

    private static final int PROGRESS = 1_000;

    private NeverWrong() {}

    /** Prints the seed of the first difference, and how many of so many problems came out equal. */
    public static void run(PrintStream out, int problems) {
        CpSat.load();
        Machine.tell(out, "before");
        int equal = 0;
        int impossible = 0;
        Optional<Integer> first = Optional.empty();
        for (int seed = 0; seed < problems; seed++) {
            SelectionProblem problem = AnyProblems.seeded(seed);
            Optional<Totalled> theirs = Totalled.byCpSat(problem);
            if (Totalled.of(ExactSolver.create().solve(problem, Effort.UNLIMITED))
                    .equals(theirs)) {
                equal++;
                impossible += theirs.filter(Totalled::impossible).isPresent() ? 1 : 0;
            } else if (first.isEmpty()) {
                first = Optional.of(seed);
            }
            if ((seed + 1) % PROGRESS == 0) {
                out.printf(Locale.ROOT, "%d of %d equal so far%n", equal, seed + 1);
            }
        }
        out.printf(
                Locale.ROOT,
                "score and amount as CP-SAT's: %d/%d (%d of them without any list); first difference: %s%n",
                equal,
                problems,
                impossible,
                first.map(seed -> "seed " + seed).orElse("none"));
        Machine.tell(out, "after");
    }
}
