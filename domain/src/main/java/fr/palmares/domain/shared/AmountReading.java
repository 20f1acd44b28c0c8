package fr.palmares.domain.shared;

import fr.palmares.domain.shared.WrittenAmount.Fault;
import fr.palmares.domain.shared.WrittenAmount.Read;
import fr.palmares.domain.shared.WrittenAmount.Wrong;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a written amount apart: a sign, digits in groups, decimals, and a unit that may scale them. */
final class AmountReading {

    private static final String SPACE = "[ \\t\\u00A0\\u2007\\u2009\\u202F]";
    private static final Pattern SPACES = Pattern.compile(SPACE);
    private static final Pattern PARTS = Pattern.compile(
            "([-−–+]?)" + SPACE + "*+([0-9][0-9.,\\s\\u00A0\\u2007\\u2009\\u202F]*?)" + SPACE + "*+(\\p{L}*+[€$£]?+)");
    private static final Pattern PLAIN = Pattern.compile("([0-9]{1,18})(?:([.,])([0-9]+))?");
    private static final Pattern SPACED = Pattern.compile("([0-9]{1,3}(?:" + SPACE + "[0-9]{3})+)(?:([.,])([0-9]+))?");
    private static final Pattern MARKED =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})+),([0-9]{1,2})|([0-9]{1,3}(?:,[0-9]{3})+)\\.([0-9]{1,2})"
                    + "|([0-9]{1,3}(?:\\.[0-9]{3}){2,})|([0-9]{1,3}(?:,[0-9]{3}){2,})");
    private static final Set<String> EUROS = Set.of("", "€", "EUR", "EURO", "EUROS");
    private static final Set<String> THOUSANDS = Set.of("K€", "KEUR");
    private static final Set<String> MILLIONS = Set.of("M€", "MEUR");
    private static final int THREE = 3;
    private static final int SIX = 6;

    private AmountReading() {}

    /** A decimal number, and whether its decimals might as well be thousands. */
    private record Decimal(BigDecimal value, boolean doubtful) {}

    static WrittenAmount of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (text.length() > WrittenAmount.LONGEST || !parts.matches()) {
            return new Wrong(Fault.UNREADABLE);
        }
        Optional<Decimal> number = number(parts.group(2));
        if (number.isEmpty()) {
            return new Wrong(Fault.UNREADABLE);
        }
        if (!parts.group(1).isEmpty() && !parts.group(1).equals("+")) {
            return new Wrong(Fault.NEGATIVE);
        }
        return inUnit(number.get(), parts.group(3).toUpperCase(Locale.ROOT));
    }

    private static Optional<Decimal> number(String digits) {
        Matcher plain = PLAIN.matcher(digits);
        if (plain.matches()) {
            return Optional.of(decimal(plain));
        }
        Matcher spaced = SPACED.matcher(digits);
        if (spaced.matches()) {
            return Optional.of(decimal(spaced));
        }
        Matcher marked = MARKED.matcher(digits);
        return marked.matches() ? Optional.of(new Decimal(marked(digits), false)) : Optional.empty();
    }

    private static Decimal decimal(Matcher parts) {
        String whole = SPACES.matcher(parts.group(1)).replaceAll("");
        if (parts.group(3) == null) {
            return new Decimal(new BigDecimal(whole), false);
        }
        boolean point = parts.group(2).equals(".");
        return new Decimal(
                new BigDecimal(whole + "." + parts.group(3)),
                point && parts.group(3).length() == THREE && whole.length() <= THREE);
    }

    /** Behind the last of two different marks are the decimals; marks that repeat are all between thousands. */
    private static BigDecimal marked(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        char mark = digits.charAt(last);
        boolean decimals = digits.indexOf(mark) == last;
        String whole = (decimals ? digits.substring(0, last) : digits).replaceAll("[.,]", "");
        return new BigDecimal(decimals ? whole + "." + digits.substring(last + 1) : whole);
    }

    private static WrittenAmount inUnit(Decimal number, String unit) {
        if (EUROS.contains(unit)) {
            return money(number.value(), Currency.getInstance("EUR"));
        }
        if (THOUSANDS.contains(unit) || MILLIONS.contains(unit)) {
            return number.doubtful()
                    ? new Wrong(Fault.DECIMALS)
                    : money(
                            number.value().movePointRight(THOUSANDS.contains(unit) ? THREE : SIX),
                            Currency.getInstance("EUR"));
        }
        return currency(unit)
                .map(currency -> money(number.value(), currency))
                .orElseGet(() -> new Wrong(unit.matches("[$£]") ? Fault.CURRENCY : Fault.UNREADABLE));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    private static WrittenAmount money(BigDecimal amount, Currency currency) {
        if (amount.signum() == 0) {
            return new Wrong(Fault.ZERO);
        }
        if (amount.scale() > currency.getDefaultFractionDigits()) {
            return new Wrong(Fault.DECIMALS);
        }
        return amount.compareTo(Money.CEILING) >= 0
                ? new Wrong(Fault.TOO_LARGE)
                : new Read(new Money(amount, currency));
    }
}
