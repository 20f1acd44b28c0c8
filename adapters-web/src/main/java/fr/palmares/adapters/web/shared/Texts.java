package fr.palmares.adapters.web.shared;

import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words, numbers and dates of pages and problems in one language. */
public record Texts(Language language) {

    private static final ResourceBundle IN_FRENCH = load(Language.FRENCH);
    private static final ResourceBundle IN_ENGLISH = load(Language.ENGLISH);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static ResourceBundle load(Language language) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("fr.palmares.adapters.web.shared.texts", language.locale(), noFallback);
    }

    static ResourceBundle bundle(Language language) {
        return language == Language.FRENCH ? IN_FRENCH : IN_ENGLISH;
    }

    /** The words of a key, which every language has: a test sees to it. */
    public String say(String key, Object... arguments) {
        String words = bundle(language).getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale()).format(arguments);
    }

    /** The words of a key or, where no language has any, others. */
    public String sayOr(String key, String others) {
        return bundle(language).containsKey(key) ? say(key) : others;
    }

    /** Words that depend on a count: in French 0 and 1 are singular, in English 1 alone. */
    public String count(String key, int count) {
        boolean singular = count == 1 || (count == 0 && language == Language.FRENCH);
        return say(key + (singular ? ".one" : ".other"), count);
    }

    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A number with the decimals that it has. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** An instant to the minute as clocks of that zone show it: « 31 mai 2019 à 23:59 ». */
    public String instant(Instant instant, ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
        return say("instant", date(time.toLocalDate()), CLOCK.format(time));
    }

    /** An amount as it is written in a text: without decimals where they are zero. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language == Language.FRENCH ? Locale.FRANCE : Locale.UK);
        format.setCurrency(money.currency());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        int decimals = whole ? 0 : money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    /** A day in full: « 1er janvier 2020 ». */
    public String date(LocalDate day) {
        String pattern = language == Language.FRENCH && day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    public String period(Period period) {
        return period.from()
                .map(from -> period.until()
                        .map(until -> say("period.between", date(from), date(until)))
                        .orElseGet(() -> say("period.since", date(from))))
                .orElseGet(() -> period.until()
                        .map(until -> say("period.until", date(until)))
                        .orElseGet(() -> say("period.always")));
    }

    private Locale locale() {
        return language.locale();
    }
}
