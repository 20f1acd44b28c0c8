package fr.palmares.application.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document that comes in is; the code is the public name of the kind. */
public enum DocumentKind {
    ARTICLE,
    ADMINISTRATIONS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** What a document's name says that it is: a table is a list of administrations, anything else an article. */
    public static DocumentKind of(Document document) {
        return document.name().toLowerCase(Locale.ROOT).endsWith(".csv") ? ADMINISTRATIONS : ARTICLE;
    }
}
