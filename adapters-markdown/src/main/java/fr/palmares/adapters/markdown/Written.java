package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.WrittenAmount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as officers write them; what cannot be read exactly is not read at all. */
final class Written {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(?:[.,][0-9]{1,6})?");
    private static final Pattern MONEY =
            Pattern.compile("([0-9][0-9\\s\\u00A0\\u202F]{0,24}(?:[.,][0-9]{1,2})?)[\\s\\u00A0\\u202F]*(€|[A-Z]{3})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");

    private Written() {}

    static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A decimal number of 0 or more, with a point or a comma. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** An amount such as « 4 000 000,00 € » or « 1,5 M€ »; in euros unless it says otherwise. */
    static Optional<Money> money(String text) {
        return WrittenAmount.of(text).read().or(() -> plainMoney(text));
    }

    /** Nothing at all is an amount too: a proposal may ask for no money. */
    private static Optional<Money> plainMoney(String text) {
        Matcher money = MONEY.matcher(text);
        if (!money.matches()) {
            return Optional.empty();
        }
        String currency = Optional.ofNullable(money.group(2))
                .filter(unit -> !unit.equals("€"))
                .orElse("EUR");
        String amount = SPACES.matcher(money.group(1)).replaceAll("").replace(',', '.');
        try {
            return Optional.of(new Money(new BigDecimal(amount), Currency.getInstance(currency)));
        } catch (IllegalArgumentException noSuchAmount) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }

    /**
     * An instant with its offset, or as a clock in the zone shows it: {@code 2019-05-31T23:59}. A time that the clock
     * skips in spring is none; of one that it shows twice in autumn, the first.
     */
    static Optional<Instant> instant(String text, ZoneId zone) {
        String iso = text.replace(' ', 'T');
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException withoutOffset) {
            return local(iso, zone);
        }
    }

    private static Optional<Instant> local(String iso, ZoneId zone) {
        try {
            LocalDateTime clock = LocalDateTime.parse(iso);
            ZonedDateTime shown = clock.atZone(zone).withEarlierOffsetAtOverlap();
            return shown.toLocalDateTime().equals(clock) ? Optional.of(shown.toInstant()) : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
