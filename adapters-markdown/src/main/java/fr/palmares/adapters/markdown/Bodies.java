package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text names a body, and whether that body may be an administration. */
final class Bodies {

    private static final Pattern ARTICLE = Pattern.compile("(?:l'|l |la |le |les |une? |du |de la |de l'|des )");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("(?:l['’]|(?:la|le|les)[\\s\\p{Z}])[\\s\\p{Z}]*+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]{1,11}");

    /** Where one sentence ends and the next begins, which no name holds. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{2}[.!?] \\p{Lu}");

    /** What ends like a sentence and is longer than this is one. */
    private static final int LONGEST_WITH_STOP = 80;

    /** The longest name of a body, in characters. */
    static final int LONGEST = 300;

    private final Phrases administrations;
    private final Phrases others;
    private final WrittenPhrases carriers;

    Bodies(ReadingRules rules) {
        this.administrations = new Phrases(rules.words("bodies"));
        this.others = new Phrases(rules.words("not-administrations"));
        this.carriers = new WrittenPhrases(rules.words("carried-by"));
    }

    /** Whether a text reads as the name of a body of any kind. */
    boolean name(String text) {
        String stripped = Passage.strip(text);
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return false;
        }
        if (stripped.length() > LONGEST_WITH_STOP
                && (stripped.endsWith(".") || SENTENCES.matcher(stripped).find())) {
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

    /** « porté par » : what stands between a title and the body that carries the project. */
    WrittenPhrases carriers() {
        return carriers;
    }

    /** A body's name without the article that a sentence puts before it. */
    static String bare(String name) {
        Matcher article = LEADING_ARTICLE.matcher(name);
        return article.lookingAt() ? name.substring(article.end()) : name;
    }

    /** The rest of a text, or nothing where it is too long to be a name, so that no long text is copied in vain. */
    static String nameable(String text, int from) {
        return text.length() - from > LONGEST ? "" : text.substring(from);
    }

    private static String withoutArticle(String text) {
        String folded = Folding.fold(text);
        Matcher article = ARTICLE.matcher(folded);
        return article.lookingAt() ? folded.substring(article.end()) : folded;
    }

    /** « GRAND PORT MARITIME DU HAVRE »: several words, all in capitals. */
    private static boolean inCapitals(String text) {
        return text.indexOf(' ') > 0
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 5;
    }
}
