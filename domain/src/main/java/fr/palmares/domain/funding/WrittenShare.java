package fr.palmares.domain.funding;

import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share as people write it: {@code 1/3}, {@code 0.25}, « 33,3 % », {@code 1}; exact, more than 0 and at most 1. */
public final class WrittenShare {

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})\\s?/\\s?([1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,9}))?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,9}))?[\\s\\u00A0\\u202F]?%");

    private WrittenShare() {}

    public static Optional<Fraction> of(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return within(new Fraction(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2))));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return within(number(decimal));
        }
        Matcher percent = PERCENT.matcher(text);
        return percent.matches() ? within(number(percent).dividedBy(Fraction.of(100))) : Optional.empty();
    }

    private static Fraction number(Matcher parts) {
        String decimals = parts.group(2) == null ? "" : "." + parts.group(2);
        return Fraction.of(new BigDecimal(parts.group(1) + decimals));
    }

    private static Optional<Fraction> within(Fraction share) {
        return share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0 ? Optional.of(share) : Optional.empty();
    }
}
