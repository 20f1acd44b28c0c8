package fr.palmares.domain.selection;

import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The whole numbers that stand for the scores and amounts of a problem: multiples of one unit of each. */
final class Grid {

    private final BigInteger denominator;
    private final Optional<Currency> currency;

    private Grid(BigInteger denominator, Optional<Currency> currency) {
        this.denominator = denominator;
        this.currency = currency;
    }

    static Grid of(List<Candidate> candidates) {
        BigInteger common = BigInteger.ONE;
        for (Candidate candidate : candidates) {
            BigInteger other = candidate.score().denominator();
            if (!other.equals(common)) {
                common = common.multiply(other.divide(common.gcd(other)));
            }
        }
        return new Grid(
                common,
                candidates.stream()
                        .map(candidate -> candidate.amount().currency())
                        .findFirst());
    }

    /** One unit of the scores. */
    Fraction unit() {
        return new Fraction(BigInteger.ONE, denominator);
    }

    /** @throws ArithmeticException where it does not fit */
    long units(Fraction score) {
        return score.numerator()
                .multiply(denominator.divide(score.denominator()))
                .longValueExact();
    }

    Fraction points(long units) {
        return new Fraction(BigInteger.valueOf(units), denominator);
    }

    /** The amount in cents, or whatever is the smallest coin. */
    static long coins(Money amount) {
        return amount.amount()
                .movePointRight(amount.currency().getDefaultFractionDigits())
                .longValueExact();
    }

    /** Zero in the currency of a problem. */
    static Optional<Money> nothing(SelectionProblem problem) {
        return of(problem.candidates()).money(0);
    }

    Optional<Money> money(long coins) {
        return currency.map(unit -> new Money(BigDecimal.valueOf(coins, unit.getDefaultFractionDigits()), unit));
    }
}
