package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that calls bear in a text: « l'appel à projets « Sols vivants » », « l'AMI Ciel noir ». */
final class CallNames {

    private static final String KIND = "(?:[Aa]ppels?|AMI|AAP|[Cc]oncours)"
            + "(?:[\\s\\p{Z}]à[\\s\\p{Z}](?:projets?|idées|candidatures|communs|"
            + "manifestations?[\\s\\p{Z}]d['’]intérêt))?";
    /** In quotation marks, or from a capital letter on. */
    private static final String NAME = "(?:[«“\"][\\s\\p{Z}]*+([^«»“”\"]{2,80})[»”\"]"
            + "|(\\p{Lu}[\\p{L}\\p{N}'’+-]*+(?:[\\s\\p{Z}][\\p{L}\\p{N}'’+-]++){0,8}))";

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])" + KIND + "[\\s\\p{Z}]++" + NAME);
    private static final int LONGEST = 300;

    private CallNames() {}

    /** The names of calls in a text, folded. */
    static Set<String> in(String text) {
        Set<String> names = new HashSet<>();
        Matcher named = NAMED.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (named.find()) {
            String name = Optional.ofNullable(named.group(1)).orElseGet(() -> named.group(2));
            names.add(Folding.fold(name));
        }
        return names;
    }

    /** Whether two names may be those of one call: where no quotation mark ends a name, more words may follow it. */
    static boolean alike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** Whether a text begins by naming a call. */
    static boolean begin(String text) {
        return NAMED.matcher(text).lookingAt();
    }
}
