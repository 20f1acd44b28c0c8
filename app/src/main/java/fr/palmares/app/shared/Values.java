package fr.palmares.app.shared;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Slug;
import fr.palmares.domain.shared.WrittenAmount;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of options, read; a wrong one is refused with what might have been meant. */
public final class Values {

    private Values() {}

    /** An identifier such as that of a call, if the option was given. */
    public static Optional<Slug> slug(String option, @Nullable String value) {
        return Optional.ofNullable(value)
                .map(text -> Slug.parse(text)
                        .orElseThrow(() -> Refused.wrongCommandLine("wrong-slug", option, text, Slug.of(text))));
    }

    /** A day such as 2019-07-17, if the option was given. */
    public static Optional<LocalDate> date(String option, @Nullable String value) {
        try {
            return Optional.ofNullable(value).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw Refused.wrongCommandLine("wrong-date", option, String.valueOf(value));
        }
    }

    /** A number from 1 to that one. */
    public static int number(String argument, String value, int last) {
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > last) {
            throw Refused.wrongCommandLine("wrong-number", argument, value, last);
        }
        return Integer.parseInt(value);
    }

    /** An amount of money as people write it; more than nothing. */
    public static Money amount(String argument, String value) {
        WrittenAmount written = WrittenAmount.of(value);
        if (written instanceof WrittenAmount.Wrong wrong) {
            throw Refused.wrongCommandLine(
                    "wrong-amount", argument, Sentence.of(wrong.fault().code(), value));
        }
        return written.read().orElseThrow();
    }

    /** Two values of one option, apart by the first sign of equality. */
    public static Map.Entry<String, String> pair(String option, String value) {
        int equals = value.indexOf('=');
        if (equals < 1 || equals == value.length() - 1) {
            throw Refused.wrongCommandLine("wrong-pair", option, value);
        }
        return Map.entry(value.substring(0, equals), value.substring(equals + 1));
    }
}
