package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** At least one exact value, all over one denominator, so that they add up and multiply as whole numbers do. */
record Sample(List<BigInteger> values, BigInteger denominator) {

    static Sample of(List<Fraction> values) {
        BigInteger common = BigInteger.ONE;
        for (Fraction value : values) {
            BigInteger other = value.denominator();
            common = common.divide(common.gcd(other)).multiply(other);
        }
        List<BigInteger> whole = new ArrayList<>();
        for (Fraction value : values) {
            whole.add(value.numerator().multiply(common.divide(value.denominator())));
        }
        return new Sample(whole, common);
    }

    static Sample ofDecimals(List<BigDecimal> values) {
        int scale = 0;
        for (BigDecimal value : values) {
            scale = Math.max(scale, value.scale());
        }
        List<BigInteger> whole = new ArrayList<>();
        for (BigDecimal value : values) {
            whole.add(value.setScale(scale).unscaledValue());
        }
        return new Sample(whole, BigInteger.TEN.pow(scale));
    }

    private BigInteger size() {
        return BigInteger.valueOf(values.size());
    }

    private BigInteger sum() {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    Fraction mean() {
        return new Fraction(sum(), denominator.multiply(size()));
    }

    /** The middle value or, of an even number, the mean of the two in the middle. */
    Fraction median() {
        List<BigInteger> sorted = values.stream().sorted().toList();
        BigInteger lower = sorted.get((sorted.size() - 1) / 2);
        BigInteger upper = sorted.get(sorted.size() / 2);
        return new Fraction(lower.add(upper), denominator.shiftLeft(1));
    }

    /** The population variance: the mean of the squares less the square of the mean. */
    Fraction variance() {
        BigInteger squares = BigInteger.ZERO;
        for (BigInteger value : values) {
            squares = squares.add(value.multiply(value));
        }
        BigInteger all = denominator.multiply(size());
        return new Fraction(squares.multiply(size()).subtract(sum().pow(2)), all.multiply(all));
    }
}
