package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** The sentences of an announcement, in Markdown, worded as {@link PublishedForm} reads them. */
final class FrenchSentences {

    private static final char THIN_SPACE = '\u202F';
    private static final char SPACE = '\u00A0';
    private static final String TRACK_FOLLOWS = SPACE + ":";

    private FrenchSentences() {}

    static String counts(int laureates, int proposals) {
        String won = laureates == 0
                ? "**Aucun projet lauréat** n’a été retenu"
                : laureates == 1
                        ? "**1 projet lauréat** a été retenu"
                        : "**" + laureates + " projets lauréats** ont été retenus";
        return won + " parmi **" + proposals + (proposals < 2 ? " candidature**." : " candidatures**.");
    }

    static String heading(int laureates) {
        return laureates == 0
                ? "Aucun projet lauréat"
                : laureates == 1 ? "Le projet lauréat" : "Les " + laureates + " projets lauréats";
    }

    /** Empty where neither the amount nor where it comes from is known. */
    static Optional<String> financed(Optional<Money> amount, FundingSource source) {
        if (amount.isEmpty() && source.equals(FundingSource.UNKNOWN)) {
            return Optional.empty();
        }
        return Optional.of("L’ensemble est **financé"
                + amount.map(money -> " à hauteur de " + amount(money)).orElse("")
                + "**"
                + named(", par le fonds ", source.fund())
                + named(", au titre de ", source.programme())
                + named(", avec pour opérateur ", source.operator())
                + ".");
    }

    private static String named(String words, Optional<String> name) {
        return name.map(text -> words + quoted(text)).orElse("");
    }

    private static String quoted(String text) {
        return "«" + SPACE + MarkdownText.line(text) + SPACE + "»";
    }

    private static String amount(Money money) {
        String[] parts = money.amount().toPlainString().split("\\.", -1);
        StringBuilder amount = new StringBuilder(parts[0]);
        for (int at = parts[0].length() - 3; at > 0; at -= 3) {
            amount.insert(at, THIN_SPACE);
        }
        if (parts.length > 1 && !parts[1].matches("0*")) {
            amount.append(',').append(parts[1]);
        }
        String code = money.currency().getCurrencyCode();
        return amount.append(SPACE).append(code.equals("EUR") ? "€" : code).toString();
    }

    static String track(Track track, int laureates) {
        return won(laureates) + " de la formule " + quoted(track.title()) + (laureates == 0 ? "." : TRACK_FOLLOWS);
    }

    static String noTrack(int laureates) {
        return won(laureates) + " hors formule" + TRACK_FOLLOWS;
    }

    private static String won(int laureates) {
        return laureates == 0
                ? "**Aucun projet** n’est lauréat"
                : laureates == 1
                        ? "**Le projet suivant** est lauréat"
                        : "Les **" + laureates + " projets suivants** sont lauréats";
    }
}
