package fr.palmares.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact, non-negative amount with its currency, to the cent and below 10<sup>15</sup> units.
 *
 * <p>The amount always carries as many decimals as its currency has (4000000.00 EUR), so that equal amounts are equal
 * records.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Currency EURO = Currency.getInstance("EUR");
    static final BigDecimal CEILING = BigDecimal.TEN.pow(15);

    /** @throws IllegalArgumentException for a negative amount, a fraction of a cent, or 10<sup>15</sup> and more */
    public Money {
        if (amount.signum() < 0 || amount.compareTo(CEILING) >= 0) {
            throw new IllegalArgumentException(
                    "an amount lies between 0 and 10^15, got " + amount.toEngineeringString());
        }
        if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException("an amount is exact to the cent, got " + amount);
        }
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /** Euros from a decimal number as text, such as {@code 4000000.00}. */
    public static Money euros(String amount) {
        return euros(new BigDecimal(amount));
    }

    public static Money euros(BigDecimal amount) {
        return new Money(amount, EURO);
    }

    /** No money, in a currency. */
    public static Money none(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public boolean isNone() {
        return amount.signum() == 0;
    }

    /**
     * What is left of this amount without the other.
     *
     * @throws IllegalArgumentException where nothing would be left, but a debt
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(inSameCurrency(other).amount), currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other).amount), currency);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inSameCurrency(other).amount);
    }

    private Money inSameCurrency(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not compare");
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
