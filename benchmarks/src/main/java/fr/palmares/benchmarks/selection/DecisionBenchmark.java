package fr.palmares.benchmarks.selection;

import fr.palmares.application.selection.SelectionView;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** The whole explained decision, from marks to fragility, beside the same questions put to CP-SAT. */
final class DecisionBenchmark {

    private static final int CALLS = 100;
    private static final int WARM = 30;
    private static final int PEER = 20;
    private static final long UNSEEN = 1_000_000;

    private final PrintStream out;
    private int equal;
    private int questions;

    DecisionBenchmark(PrintStream out) {
        this.out = out;
    }

    void run() {
        for (int call = 0; call < WARM; call++) {
            new OurDecision(MarkedCalls.seeded(UNSEEN + call)).decide();
        }
        Series all = new Series(CALLS);
        Series ours = new Series(PEER);
        Series theirs = new Series(PEER);
        for (int seed = 0; seed < CALLS; seed++) {
            MarkedCall call = MarkedCalls.seeded(seed);
            OurDecision decision = new OurDecision(call);
            all.time(decision::decide);
            if (seed % (CALLS / PEER) == 0) {
                MarkedProblem asked = new MarkedProblem(call);
                SelectionView view = ours.time(decision::decide);
                Map<String, String> peer = theirs.time(() -> CpSatDecision.of(asked));
                compare(seed, OurDecision.answers(view, asked), peer);
            }
        }
        out.printf(Locale.ROOT, "%-26s %-7s %s%n", "46 × 7 × 10 explained", "ours", all);
        out.printf(Locale.ROOT, "%-26s %-7s %s%n", "", "ours", ours);
        out.printf(Locale.ROOT, "%-26s %-7s %s%n", "", "CP-SAT", theirs);
        out.printf(
                Locale.ROOT,
                "%-26s %.1f times faster; the same answer to %d of %d questions%n",
                "",
                theirs.median() / ours.median(),
                equal,
                questions);
    }

    private void compare(int seed, Map<String, String> ours, Map<String, String> theirs) {
        theirs.forEach((question, answer) -> {
            questions++;
            if (answer.equals(ours.get(question))) {
                equal++;
            } else {
                out.printf(
                        Locale.ROOT, "seed %d, %s: ours %s, CP-SAT %s%n", seed, question, ours.get(question), answer);
            }
        });
    }
}
