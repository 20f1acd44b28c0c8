package fr.palmares.adapters.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages and problems speak: French, or English for whoever asks for it. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** What stands in {@code ?lang=} and in the {@code lang} attribute of a page. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> parse(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language that an {@code Accept-Language} header prefers of the two; French for a broken one. */
    static Language preferredBy(String acceptLanguage) {
        if (acceptLanguage.isBlank()) {
            return FRENCH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return best == null ? FRENCH : parse(best.getLanguage()).orElse(FRENCH);
        } catch (IllegalArgumentException broken) {
            return FRENCH;
        }
    }
}
