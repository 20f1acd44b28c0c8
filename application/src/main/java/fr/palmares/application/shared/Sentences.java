package fr.palmares.application.shared;

import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Words every {@link Sentence} in one language; French unless English is asked for. */
public final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Sentences(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("fr.palmares.application.shared.sentences", locale, NO_FALLBACK);
    }

    public static Sentences in(Locale language) {
        return new Sentences(language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    /**
     * The sentence in this language.
     *
     * @throws java.util.MissingResourceException for a code that has no words, which a test rules out
     */
    public String of(Sentence sentence) {
        return new MessageFormat(bundle.getString(sentence.code()), locale)
                .format(sentence.arguments().stream().map(this::filling).toArray());
    }

    /** The amount as people write it in this language. */
    public String of(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        return format.format(money.amount());
    }

    private Object filling(Object argument) {
        if (argument instanceof List<?> several) {
            return several.stream().map(this::filling).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (argument instanceof Money money) {
            return of(money);
        }
        if (argument instanceof BigDecimal number) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(number.scale());
            format.setMaximumFractionDigits(number.scale());
            return format.format(number);
        }
        return argument instanceof Sentence sentence ? of(sentence) : argument;
    }
}
