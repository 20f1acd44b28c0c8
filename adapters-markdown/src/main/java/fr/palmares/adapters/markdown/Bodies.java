package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.regex.Pattern;

/** Tells whether a text names a body, and whether that body may be an administration. */
final class Bodies {

    private static final Pattern ARTICLE = Pattern.compile("(?:l'|l |la |le |les |une? |du |de la |de l'|des )");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]{1,11}");

    /** The longest name of a body, in characters. */
    static final int LONGEST = 300;

    private final Phrases administrations;
    private final Phrases others;

    Bodies(ReadingRules rules) {
        this.administrations = new Phrases(rules.words("bodies"));
        this.others = new Phrases(rules.words("not-administrations"));
    }

    /** Whether a text reads as the name of a body of any kind. */
    boolean name(String text) {
        String stripped = Passage.strip(text);
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return false;
        }
        String folded = withoutArticle(stripped);
        return administrations.begin(folded)
                || others.begin(folded)
                || ACRONYM.matcher(stripped).matches()
                || inCapitals(stripped);
    }

    /** Whether nothing in a body's name tells that it is none of the public ones. */
    boolean administration(String name) {
        String folded = withoutArticle(name);
        return !others.begin(folded) && !folded.contains("loi 1901");
    }

    /** The rest of a text, or nothing where it is too long to be a name, so that no long text is copied in vain. */
    static String nameable(String text, int from) {
        return text.length() - from > LONGEST ? "" : text.substring(from);
    }

    private static String withoutArticle(String text) {
        String folded = Folding.fold(text);
        var article = ARTICLE.matcher(folded);
        return article.lookingAt() ? folded.substring(article.end()) : folded;
    }

    /** « GRAND PORT MARITIME DU HAVRE »: several words, all in capitals. */
    private static boolean inCapitals(String text) {
        return text.indexOf(' ') > 0
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 5;
    }
}
