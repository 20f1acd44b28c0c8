package fr.palmares.domain.selection.certificate;

import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Scores and amounts as whole numbers: scores over their common denominator, amounts over the largest coin that pays
 * for each who can be selected.
 */
record Scales(List<BigInteger> scores, List<BigInteger> coins, BigInteger dearest) {

    static Scales of(SelectionProblem problem) {
        BigInteger denominator = problem.candidates().stream()
                .map(candidate -> candidate.score().denominator())
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        BigInteger coin = selectable(problem).stream()
                .map(candidate -> Inequalities.coins(candidate.amount()))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE);
        return new Scales(
                problem.candidates().stream()
                        .map(it -> it.score()
                                .numerator()
                                .multiply(denominator.divide(it.score().denominator())))
                        .toList(),
                problem.candidates().stream()
                        .map(it -> Inequalities.coins(it.amount()).divide(coin))
                        .toList(),
                dearest(problem).divide(coin));
    }

    private static List<Candidate> selectable(SelectionProblem problem) {
        return problem.candidates().stream().filter(it -> !it.barred()).toList();
    }

    /** What no list costs more than: the envelope, or the dearest as many as there are seats. */
    private static BigInteger dearest(SelectionProblem problem) {
        Constraints limits = problem.constraints();
        BigInteger most = selectable(problem).stream()
                .map(candidate -> Inequalities.coins(candidate.amount()))
                .sorted(Comparator.reverseOrder())
                .limit(limits.seats().max())
                .reduce(BigInteger.ZERO, BigInteger::add);
        return limits.envelope().map(Inequalities::coins).map(most::min).orElse(most);
    }

    /** The one aim in which a unit of score outweighs all money. */
    Aim weighed(BigInteger weight, boolean[] list, Map<String, Inequality> limits) {
        List<BigInteger> gains = IntStream.range(0, scores.size())
                .mapToObj(j -> scores.get(j).multiply(weight).subtract(coins.get(j)))
                .toList();
        return new Aim(gains, sum(gains, list).add(BigInteger.ONE), limits);
    }

    /** The score alone. */
    Aim score(boolean[] list, Map<String, Inequality> limits) {
        return new Aim(scores, sum(scores, list).add(BigInteger.ONE), limits);
    }

    /** The money alone, among the lists that score as much: that is one limit more, {@code score}. */
    Aim money(boolean[] list, Map<String, Inequality> limits) {
        Map<Integer, BigInteger> lost = new HashMap<>();
        IntStream.range(0, scores.size()).forEach(j -> lost.put(j, scores.get(j).negate()));
        Map<String, Inequality> more = new HashMap<>(limits);
        more.put("score", new Inequality("score", lost, sum(scores, list).negate()));
        List<BigInteger> saved = coins.stream().map(BigInteger::negate).toList();
        return new Aim(saved, sum(saved, list).add(BigInteger.ONE), more);
    }

    private static BigInteger sum(List<BigInteger> values, boolean[] list) {
        return IntStream.range(0, list.length)
                .filter(j -> list[j])
                .mapToObj(values::get)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
