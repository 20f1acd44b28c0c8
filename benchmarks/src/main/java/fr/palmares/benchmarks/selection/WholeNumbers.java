package fr.palmares.benchmarks.selection;

import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The scores and amounts of a problem as whole numbers, in the largest units that leave them exact; worked out apart
 * from the product's own.
 */
record WholeNumbers(
        SelectionProblem problem, BigInteger denominator, long unit, List<Long> scores, List<Long> amounts) {

    static WholeNumbers of(SelectionProblem problem) {
        List<Candidate> candidates = problem.candidates();
        BigInteger denominator = candidates.stream()
                .map(candidate -> candidate.score().denominator())
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
        long unit = Math.max(1, money(problem).reduce(0, WholeNumbers::divisor));
        return new WholeNumbers(
                problem,
                denominator,
                unit,
                candidates.stream()
                        .map(candidate -> candidate.score().times(new Fraction(denominator, BigInteger.ONE)))
                        .map(whole -> whole.numerator().longValueExact())
                        .toList(),
                candidates.stream()
                        .map(candidate -> cents(candidate.amount()) / unit)
                        .toList());
    }

    private static LongStream money(SelectionProblem problem) {
        Constraints limits = problem.constraints();
        Stream<Money> envelopes = Stream.concat(
                limits.envelope().stream(), limits.tracks().stream().flatMap(track -> track.envelope().stream()));
        return Stream.concat(problem.candidates().stream().map(Candidate::amount), envelopes)
                .mapToLong(WholeNumbers::cents);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private static long cents(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }

    /** An amount in units. */
    long units(Money money) {
        return cents(money) / unit;
    }

    Fraction points(long units) {
        return new Fraction(BigInteger.valueOf(units), denominator);
    }

    Fraction euros(long units) {
        return Fraction.of(Math.multiplyExact(units, unit), 100);
    }

    /** What a list comes to. */
    Sums sums(List<Boolean> list) {
        long score = 0;
        long amount = 0;
        for (int j = 0; j < list.size(); j++) {
            score += list.get(j) ? scores.get(j) : 0;
            amount += list.get(j) ? amounts.get(j) : 0;
        }
        return new Sums(score, amount);
    }

    /** A score and an amount, in units. */
    record Sums(long score, long amount) {}
}
