package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact values of a decision's file, of bounded length: a number of a billion digits is a trap, not a score. */
final class Exact {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}+(?:\\.\\d{1,18}+)?+");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,2000}+)(?:/(\\d{1,2000}+))?+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,40}+");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}+");

    private Exact() {}

    static String text(BigDecimal decimal) {
        return decimal.toPlainString();
    }

    static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a decimal number: " + text);
        }
        return new BigDecimal(text);
    }

    static Fraction fraction(String text) {
        Matcher parts = FRACTION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a fraction: " + text);
        }
        return new Fraction(
                new BigInteger(parts.group(1)),
                parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2)));
    }

    static BigInteger whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number: " + text);
        }
        return new BigInteger(text);
    }

    static ProposalNumber number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not the number of a proposal: " + text);
        }
        return new ProposalNumber(Integer.parseInt(text));
    }

    /** A constant by its name in small letters, with hyphens for underscores. */
    static <E extends Enum<E>> E choice(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (code(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not one of the known words: " + code);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
