package fr.palmares.application.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document that comes in is; the code is the public name of the kind. In this order they are taken in: what a
 * document refers to comes before it.
 */
public enum DocumentKind {
    CALL,
    ADMINISTRATIONS,
    PROPOSALS,
    JURY,
    MARKS,
    ARTICLE,
    AWARDS,
    PAYMENTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * What a document's place says that it is: the files of a call's folder by their names, any other table a list of
     * administrations, anything else an article.
     */
    public static DocumentKind of(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        if (document.folder().equals("proposals") || stem.equals("proposals")) {
            return PROPOSALS;
        }
        return switch (name) {
            case "call.md" -> CALL;
            case "jury.md" -> JURY;
            case "marks.csv" -> MARKS;
            case "awards.csv" -> AWARDS;
            case "payments.csv" -> PAYMENTS;
            default -> name.endsWith(".csv") ? ADMINISTRATIONS : ARTICLE;
        };
    }
}
