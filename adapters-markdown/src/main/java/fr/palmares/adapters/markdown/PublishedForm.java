package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of the articles that are written here: the sentences that hold a count, an amount or a track, as they are
 * read back. An article names the form in its front matter, so that nothing in it has to be guessed.
 */
final class PublishedForm {

    static final String KEY = "form";
    static final String NAME = "palmares-1";

    private static final int LONGEST = 2_000;
    private static final Pattern COUNTS = Pattern.compile(
            "(Aucun|\\d{1,9}) projets? lauréats? (?:n’a|a|ont) été retenus? parmi (\\d{1,9}) candidatures?\\.");
    private static final Pattern MONEY = Pattern.compile(
            "L’ensemble est financé"
                    + "(?: à hauteur de ([\\d\\u202F]{1,24}(?:,\\d{1,3})?)\\u00A0(€|[A-Z]{3}))?"
                    + "(?:, par le fonds «\\u00A0(.+?)\\u00A0»)?"
                    + "(?:, au titre de «\\u00A0(.+?)\\u00A0»)?"
                    + "(?:, avec pour opérateur «\\u00A0(.+?)\\u00A0»)?\\.",
            Pattern.DOTALL);
    private static final Pattern TRACK = Pattern.compile(
            "(?:Les \\d{1,9} projets suivants sont lauréats|Le projet suivant est lauréat|Aucun projet n’est lauréat)"
                    + " de la formule «\\u00A0(.+)\\u00A0»(?:\\u00A0:|\\.)",
            Pattern.DOTALL);
    private static final Pattern NO_TRACK = Pattern.compile(
            "(?:Les \\d{1,9} projets suivants sont lauréats|Le projet suivant est lauréat) hors formule\\u00A0:");

    private PublishedForm() {}

    static boolean isNamedBy(FrontMatter frontMatter) {
        return frontMatter.text(KEY).filter(NAME::equals).isPresent();
    }

    /** How many laureates of how many proposals a sentence announces. */
    record Counts(int laureates, int proposals) {

        static Optional<Counts> in(String sentence) {
            Matcher counts = COUNTS.matcher(sentence);
            return counts.matches()
                    ? Optional.of(new Counts(
                            counts.group(1).equals("Aucun") ? 0 : Integer.parseInt(counts.group(1)),
                            Integer.parseInt(counts.group(2))))
                    : Optional.empty();
        }
    }

    /** What a sentence says of the money. */
    record Financed(Optional<Money> amount, FundingSource source) {

        static Optional<Financed> in(String sentence) {
            Matcher money = MONEY.matcher(sentence);
            if (sentence.length() > LONGEST || !money.matches()) {
                return Optional.empty();
            }
            FundingSource source = new FundingSource(
                    Optional.ofNullable(money.group(4)),
                    Optional.ofNullable(money.group(3)),
                    Optional.ofNullable(money.group(5)));
            return Optional.of(new Financed(
                    Optional.ofNullable(money.group(1)).flatMap(number -> amount(number, money.group(2))), source));
        }

        private static Optional<Money> amount(String number, String unit) {
            try {
                Currency currency = Currency.getInstance(unit.equals("€") ? "EUR" : unit);
                String digits = number.replace("\u202F", "").replace(',', '.');
                return Optional.of(new Money(new BigDecimal(digits), currency));
            } catch (IllegalArgumentException noSuchAmount) {
                return Optional.empty();
            }
        }
    }

    /** The title of the track whose laureates follow a sentence. */
    static Optional<String> trackIn(String sentence) {
        Matcher track = TRACK.matcher(sentence);
        return track.matches() ? Optional.of(track.group(1)) : Optional.empty();
    }

    /** Whether laureates of no track follow a sentence. */
    static boolean leavesTracks(String sentence) {
        return NO_TRACK.matcher(sentence).matches();
    }
}
