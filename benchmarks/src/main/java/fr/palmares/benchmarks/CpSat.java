package fr.palmares.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The same problems put to OR-Tools CP-SAT, on one thread: score and amount as one objective. */
final class CpSat {

    private final SelectionProblem problem;
    private final List<Candidate> candidates;
    private final CpModel model = new CpModel();
    private final BoolVar[] columns;

    private CpSat(SelectionProblem problem) {
        this.problem = problem;
        candidates = problem.candidates();
        columns = IntStream.range(0, candidates.size())
                .mapToObj(j -> model.newBoolVar("x" + j))
                .toArray(BoolVar[]::new);
    }

    static void load() {
        Loader.loadNativeLibraries();
    }

    /** The greatest score in hundredths and the least amount in euros; empty where it proves no optimum. */
    static Optional<List<Long>> solve(SelectionProblem problem) {
        CpSat cpSat = new CpSat(problem);
        cpSat.limit();
        long weight = cpSat.objective();
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        if (solver.solve(cpSat.model) != CpSolverStatus.OPTIMAL) {
            return Optional.empty();
        }
        long value = Math.round(solver.objectiveValue());
        long score = -Math.floorDiv(-value, weight);
        return Optional.of(List.of(score, score * weight - value));
    }

    private long objective() {
        long weight = 1 + problem.constraints().envelope().map(CpSat::euros).orElseThrow();
        long[] gains = candidates.stream()
                .mapToLong(candidate -> hundredths(candidate) * weight - euros(candidate.amount()))
                .toArray();
        model.maximize(LinearExpr.weightedSum(columns, gains));
        return weight;
    }

    private static long hundredths(Candidate candidate) {
        return candidate.score().decimal().orElseThrow().movePointRight(2).longValueExact();
    }

    private static long euros(Money money) {
        return money.amount().longValueExact();
    }

    private void limit() {
        Constraints limits = problem.constraints();
        seats(limits.seats(), candidate -> true);
        money(limits.envelope(), candidate -> true);
        limits.tracks().forEach(track -> {
            Predicate<Candidate> of = candidate -> candidate.track().equals(Optional.of(track.track()));
            track.seats().ifPresent(seats -> seats(seats, of));
            money(track.envelope(), of);
        });
        limitGroups(limits);
        limitSingle(limits);
    }

    private void limitGroups(Constraints limits) {
        limits.themes()
                .forEach(range -> count(
                        range.min(),
                        range.max().orElse(candidates.size()),
                        candidate -> candidate.themes().contains(range.theme())));
        limits.quotas()
                .administration()
                .ifPresent(most -> candidates.stream()
                        .map(Candidate::administration)
                        .distinct()
                        .forEach(body -> count(
                                0, most, candidate -> candidate.administration().equals(body))));
    }

    private void limitSingle(Constraints limits) {
        limits.pairs()
                .forEach(pair -> count(
                        0,
                        1,
                        candidate -> candidate.number().equals(pair.one())
                                || candidate.number().equals(pair.other())));
        limits.pins()
                .must()
                .forEach(must -> count(1, 1, candidate -> candidate.number().equals(must)));
        limits.pins()
                .not()
                .forEach(not -> count(0, 0, candidate -> candidate.number().equals(not)));
    }

    private void seats(Seats seats, Predicate<Candidate> of) {
        count(seats.min(), seats.max(), of);
    }

    private void count(long min, long max, Predicate<Candidate> of) {
        model.addLinearConstraint(LinearExpr.sum(of(of)), min, max);
    }

    private void money(Optional<Money> envelope, Predicate<Candidate> of) {
        envelope.ifPresent(most -> {
            long[] amounts = candidates.stream()
                    .filter(of)
                    .mapToLong(candidate -> euros(candidate.amount()))
                    .toArray();
            model.addLinearConstraint(LinearExpr.weightedSum(of(of), amounts), 0, euros(most));
        });
    }

    private BoolVar[] of(Predicate<Candidate> of) {
        List<BoolVar> chosen = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            if (of.test(candidates.get(j))) {
                chosen.add(columns[j]);
            }
        }
        return chosen.toArray(BoolVar[]::new);
    }
}
