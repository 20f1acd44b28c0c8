package fr.palmares.app.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the program speaks; the code is what {@code --lang} takes. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> parse(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
