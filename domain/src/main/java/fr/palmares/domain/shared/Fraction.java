package fr.palmares.domain.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact number, in lowest terms and with a positive denominator, so that equal numbers are equal records. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** @throws IllegalArgumentException for a denominator of 0 */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("no fraction has the denominator 0, got " + numerator + "/0");
        }
        BigInteger common = divisor(numerator, denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** The greatest common divisor; in longs where they fit, since nearly all do and most have none. */
    private static BigInteger divisor(BigInteger one, BigInteger other) {
        if (one.bitLength() >= Long.SIZE - 1 || other.bitLength() >= Long.SIZE - 1) {
            return one.gcd(other);
        }
        long greater = Math.abs(one.longValue());
        long less = Math.abs(other.longValue());
        while (less != 0) {
            long rest = greater % less;
            greater = less;
            less = rest;
        }
        return BigInteger.valueOf(greater);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0, RoundingMode.UNNECESSARY) : decimal;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * One decimal divided by another.
     *
     * @throws IllegalArgumentException for a division by 0
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(numerator.scale(), denominator.scale());
        return new Fraction(
                numerator.setScale(scale).unscaledValue(),
                denominator.setScale(scale).unscaledValue());
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient of both.
     *
     * @throws IllegalArgumentException for a division by 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The number as a decimal without useless zeros; empty where the decimal does not end. */
    public Optional<BigDecimal> decimal() {
        try {
            BigDecimal exact = new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros();
            return Optional.of(exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact);
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** The nearest decimal with that many digits behind the point, halves away from zero; for showing only. */
    public BigDecimal rounded(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    /** {@code 37/3}, or {@code 12} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
