package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.shared.Money;
import java.util.Locale;

/** The names of kinds, and amounts in a text, in the language of the files. */
final class Frenchified {

    private static final Sentences FRENCH = Sentences.in(Locale.FRENCH);

    private Frenchified() {}

    static String of(ExportKind kind) {
        return FRENCH.of(kind.title());
    }

    static String of(Money money) {
        return FRENCH.of(money);
    }
}
