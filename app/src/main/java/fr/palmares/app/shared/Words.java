package fr.palmares.app.shared;

import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence of the command line in one language; what fills its blanks comes out printable. */
public final class Words {

    private static final int DIGITS = 2;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Sentences sentences;

    private Words(Language language) {
        this.locale = language.locale();
        this.bundle = bundle("words", language);
        this.sentences = Sentences.in(locale);
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /** The texts of {@code --help}, by the keys that picocli gives them. */
    public static ResourceBundle ofHelp(Language language) {
        return bundle("help", language);
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("fr.palmares.app.shared." + name, language.locale(), NO_FALLBACK);
    }

    /** The sentences of the application in the same language. */
    public Sentences sentences() {
        return sentences;
    }

    public String of(String key, Object... arguments) {
        Object[] printable = Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument : Printable.line(argument.toString()))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(printable);
    }

    /** A sentence of the application, such as a diagnostic. */
    public String of(Sentence sentence) {
        return Printable.line(sentences.of(sentence));
    }

    /** A number of points, rounded as people read it; the exact fraction is in the JSON. */
    public String of(Fraction points) {
        return of(points.rounded(DIGITS));
    }

    /** A decimal number with all its decimals. */
    public String of(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    public String of(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        return format.format(money.amount());
    }
}
