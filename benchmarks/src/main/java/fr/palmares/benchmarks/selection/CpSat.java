package fr.palmares.benchmarks.selection;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import fr.palmares.benchmarks.selection.WholeNumbers.Sums;
import fr.palmares.domain.call.TieKey;
import fr.palmares.domain.selection.Candidate;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One question about a problem, put to OR-Tools CP-SAT on one thread as one program. */
final class CpSat {

    /** Bits that its sums may have. */
    private static final int FITS = 61;

    private final WholeNumbers numbers;
    private final CpModel model = new CpModel();
    private final BoolVar[] columns;
    private final IntVar cut;
    private double seconds = Double.POSITIVE_INFINITY;

    private CpSat(WholeNumbers numbers, int cheaper) {
        this.numbers = numbers;
        columns = numbers.scores().stream().map(score -> model.newBoolVar("")).toArray(BoolVar[]::new);
        cut = model.newIntVar(0, cheaper < 0 ? 0 : numbers.amounts().get(cheaper), "");
        new CpSatLimits(numbers, model, List.of(columns), cheaper, cut).add();
    }

    static void load() {
        Loader.loadNativeLibraries();
    }

    static CpSat asked(WholeNumbers numbers) {
        return new CpSat(numbers, -1);
    }

    /** The same where one candidate may ask for less; envelopes know. */
    static CpSat cheaper(WholeNumbers numbers, int column) {
        return new CpSat(numbers, column).fixing(column, 1);
    }

    /** The same with so much time for each program. */
    CpSat within(double most) {
        seconds = most;
        return this;
    }

    /** Where the time ends before a proof. */
    static final class Unproven extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unproven(String status) {
            super("nothing is proven: " + status);
        }
    }

    /** The list that HiGHS calls the best one, put the same program in floating point. */
    Optional<List<Boolean>> bestByHighs() {
        model.maximize(LinearExpr.weightedSum(columns, gains(1 + most())));
        return Highs.best(model, columns.length, seconds);
    }

    CpSat fixing(int column, long value) {
        model.addEquality(columns[column], value);
        return this;
    }

    /**
     * The list of the greatest score, and of the least amount among these; empty where there is none. One program, or
     * two where both aims together do not fit.
     */
    Optional<List<Boolean>> best() {
        long weight = 1 + most();
        BigInteger span = BigInteger.valueOf(
                        numbers.scores().stream().mapToLong(score -> score).sum())
                .multiply(BigInteger.valueOf(weight));
        if (span.bitLength() > FITS) {
            return strongest().flatMap(list -> cheapest(numbers.sums(list).score()));
        }
        model.maximize(LinearExpr.weightedSum(columns, gains(weight)));
        return solved().map(this::list);
    }

    private long[] gains(long weight) {
        return IntStream.range(0, columns.length)
                .mapToLong(j ->
                        numbers.scores().get(j) * weight - numbers.amounts().get(j))
                .toArray();
    }

    private Optional<List<Boolean>> cheapest(long score) {
        model.addGreaterOrEqual(scores(), score);
        model.minimize(amounts());
        return solved().map(this::list);
    }

    /** What no list costs more than. */
    private long most() {
        long all = numbers.amounts().stream().mapToLong(amount -> amount).sum();
        return numbers.problem()
                .constraints()
                .envelope()
                .map(envelope -> Math.min(all, numbers.units(envelope)))
                .orElse(all);
    }

    /** A list of the greatest score, whatever it costs. */
    Optional<List<Boolean>> strongest() {
        model.maximize(scores());
        return solved().map(this::list);
    }

    /** The first in the declared tie order of the lists that come to this; up to 60 candidates, no two in one place. */
    Optional<List<Boolean>> first(Sums sums) {
        model.addGreaterOrEqual(scores(), sums.score());
        model.addLessOrEqual(amounts(), sums.amount());
        List<Candidate> candidates = numbers.problem().candidates();
        Comparator<Candidate> order = numbers.problem().constraints().tieOrder().stream()
                .map(CpSat::by)
                .reduce(Comparator.comparing(all -> 0), Comparator::thenComparing);
        long[] places = candidates.stream()
                .mapToLong(one -> 1L
                        << candidates.stream()
                                .filter(other -> order.compare(one, other) < 0)
                                .count())
                .toArray();
        model.maximize(LinearExpr.weightedSum(columns, places));
        return solved().map(this::list);
    }

    private static Comparator<Candidate> by(TieKey key) {
        return switch (key) {
            case AMOUNT -> Comparator.comparing(Candidate::amount);
            case RECEIVED -> Comparator.comparing(Candidate::received);
            case NUMBER -> Comparator.comparing(Candidate::number);
        };
    }

    /** The least cut with which a list scores more than these sums, or as much and costs no more. */
    Optional<Cut> leastCut(Sums best) {
        BoolVar better = model.newBoolVar("");
        LinearExprBuilder beyond = LinearExpr.newBuilder().add(scores()).addTerm(better, -1);
        model.addGreaterOrEqual(beyond, best.score());
        LinearExprBuilder cost = LinearExpr.newBuilder().add(amounts()).addTerm(cut, -1);
        model.addLessOrEqual(cost, best.amount()).onlyEnforceIf(better.not());
        model.minimize(cut);
        return solved().map(solver -> {
            long units = solver.value(cut);
            long amount = numbers.sums(list(solver)).amount() - units;
            return new Cut(units, !solver.booleanValue(better) && amount == best.amount());
        });
    }

    /** So much less; whether the list that it allows is then only as good as the best one. */
    record Cut(long units, boolean equal) {}

    private LinearExpr scores() {
        return LinearExpr.weightedSum(
                columns, numbers.scores().stream().mapToLong(score -> score).toArray());
    }

    private LinearExpr amounts() {
        return LinearExpr.weightedSum(
                columns, numbers.amounts().stream().mapToLong(amount -> amount).toArray());
    }

    private List<Boolean> list(CpSolver solver) {
        return Arrays.stream(columns).map(solver::booleanValue).toList();
    }

    /** The solver with its proven optimum; empty where it proves that there is no list. */
    private Optional<CpSolver> solved() {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        if (seconds < Double.POSITIVE_INFINITY) {
            solver.getParameters().setMaxTimeInSeconds(seconds);
        }
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.INFEASIBLE) {
            throw new Unproven("CP-SAT says " + status);
        }
        return status == CpSolverStatus.OPTIMAL ? Optional.of(solver) : Optional.empty();
    }
}
