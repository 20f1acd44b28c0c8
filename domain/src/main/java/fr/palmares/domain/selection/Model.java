package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem in whole numbers: a column per candidate that can be selected, and one gain for both objectives. A unit of
 * score weighs more than all the money that a list can cost, so that the greatest gain is the greatest score and, among
 * equals, the least amount. Where such gains do not fit, the gain is the score alone, and {@link Aims} asks for the
 * amount afterwards.
 */
final class Model {

    final SelectionProblem problem;
    final List<Candidate> candidates;
    final Grid grid;
    final long[] scores;
    final long[] coins;

    /** The coins that all amounts are multiples of. */
    final long coin;

    /** Whether the gain is the score alone. */
    final boolean split;

    /** What a unit of score weighs in the gain. */
    final long weight;

    final Program program;

    /** The same with the amount as its only aim. */
    final Program amounts;

    private Model(SelectionProblem problem, List<Candidate> candidates) {
        this.problem = problem;
        this.candidates = candidates;
        grid = Grid.of(problem.candidates());
        scores = candidates.stream()
                .mapToLong(candidate -> grid.units(candidate.score()))
                .toArray();
        coins = candidates.stream()
                .mapToLong(candidate -> Grid.coins(candidate.amount()))
                .toArray();
        coin = Math.max(1, Arrays.stream(coins).reduce(0, Model::divisor));
        long heavy = Math.addExact(1, dearest(problem.constraints()) / coin);
        split = !fits(heavy);
        weight = split ? 1 : heavy;
        long[] gains = IntStream.range(0, scores.length)
                .mapToLong(j -> split ? scores[j] : scores[j] * weight - coins[j] / coin)
                .toArray();
        long[] ones = new long[gains.length];
        Arrays.fill(ones, 1);
        program = new Program(gains, new Box(new long[gains.length], ones), Rows.of(candidates, problem.constraints()));
        amounts = program.with(costing(Row.NO_MAX)).with(scoring(0)).gaining(savings());
    }

    /** Whether sums of scores of that weight, less amounts, stay below the ceiling of a program. */
    private boolean fits(long heavy) {
        BigInteger sum = BigInteger.ZERO;
        for (int j = 0; j < scores.length; j++) {
            sum = sum.add(BigInteger.valueOf(scores[j]).multiply(BigInteger.valueOf(heavy)))
                    .add(BigInteger.valueOf(coins[j] / coin));
        }
        return sum.compareTo(BigInteger.valueOf(Program.CEILING)) < 0;
    }

    /** @throws ArithmeticException where sums of scores, or of amounts, do not fit into 64 bits */
    static Model of(SelectionProblem problem) {
        List<ProposalNumber> musts = problem.constraints().pins().must();
        return new Model(
                problem,
                problem.candidates().stream()
                        .filter(candidate -> !candidate.barred() || musts.contains(candidate.number()))
                        .toList());
    }

    /** The coins that no list exceeds. */
    private long dearest(Constraints constraints) {
        long most = Arrays.stream(coins)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(constraints.seats().max())
                .reduce(0L, Math::addExact);
        return constraints
                .envelope()
                .map(Grid::coins)
                .map(all -> Math.min(all, most))
                .orElse(most);
    }

    static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    long scoreOf(long[] point) {
        return IntStream.range(0, scores.length)
                .mapToLong(j -> scores[j] * point[j])
                .sum();
    }

    long coinsOf(long[] point) {
        return IntStream.range(0, coins.length)
                .mapToLong(j -> coins[j] * point[j])
                .sum();
    }

    /** Gains by which the cheapest list is the best one. */
    private long[] savings() {
        return Arrays.stream(coins).map(coins -> -coins / coin).toArray();
    }

    /** The lists that score so much or more. */
    Row scoring(long least) {
        return row(scores, least, Row.NO_MAX);
    }

    /** The lists that cost so much or less. */
    Row costing(long most) {
        return row(coins, Row.NO_MIN, most);
    }

    private static Row row(long[] all, long min, long max) {
        int[] columns = IntStream.range(0, all.length).filter(j -> all[j] != 0).toArray();
        long[] weights = IntStream.of(columns).mapToLong(j -> all[j]).toArray();
        return new Row(new Limit(Reason.NOT_IN_OPTIMUM, ""), columns, weights, min, max);
    }

    /** The candidates of a point. */
    List<Candidate> list(long[] point) {
        return IntStream.range(0, candidates.size())
                .filter(j -> point[j] == 1)
                .mapToObj(candidates::get)
                .toList();
    }

    long[] point(List<ProposalNumber> list) {
        return candidates.stream()
                .mapToLong(candidate -> list.contains(candidate.number()) ? 1 : 0)
                .toArray();
    }

    int column(ProposalNumber number) {
        for (int j = 0; j < candidates.size(); j++) {
            if (candidates.get(j).number().equals(number)) {
                return j;
            }
        }
        throw new IllegalArgumentException("proposal " + number + " has no column");
    }

    /** The score of a gain, in units of the grid. */
    long score(long gain) {
        return -Math.floorDiv(-gain, weight);
    }

    Totals totals(List<Candidate> list) {
        return Totals.of(list, Grid.nothing(problem));
    }
}
