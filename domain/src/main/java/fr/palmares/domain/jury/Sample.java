package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** At least one exact value, all over one denominator, so that they add up and multiply as whole numbers do. */
record Sample(List<BigInteger> sorted, BigInteger denominator) {

    Sample {
        sorted = sorted.stream().sorted().toList();
    }

    static Sample of(List<Fraction> values) {
        BigInteger common = values.stream()
                .map(Fraction::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return new Sample(
                values.stream()
                        .map(value -> value.numerator().multiply(common.divide(value.denominator())))
                        .toList(),
                common);
    }

    static Sample ofDecimals(List<BigDecimal> values) {
        int scale =
                Math.max(0, values.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        return new Sample(
                values.stream()
                        .map(value -> value.setScale(scale).unscaledValue())
                        .toList(),
                BigInteger.TEN.pow(scale));
    }

    private BigInteger size() {
        return BigInteger.valueOf(sorted.size());
    }

    private BigInteger sum() {
        return sorted.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    Fraction mean() {
        return new Fraction(sum(), denominator.multiply(size()));
    }

    /** The middle value or, of an even number, the mean of the two in the middle. */
    Fraction median() {
        BigInteger lower = sorted.get((sorted.size() - 1) / 2);
        BigInteger upper = sorted.get(sorted.size() / 2);
        return new Fraction(lower.add(upper), denominator.shiftLeft(1));
    }

    /** The population variance: the mean of the squares less the square of the mean. */
    Fraction variance() {
        BigInteger squares =
                sorted.stream().map(value -> value.multiply(value)).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger all = denominator.multiply(size());
        return new Fraction(squares.multiply(size()).subtract(sum().pow(2)), all.multiply(all));
    }
}
