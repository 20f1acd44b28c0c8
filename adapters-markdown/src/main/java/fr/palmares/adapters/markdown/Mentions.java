package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text mentions laureates as what it is about: « les projets lauréats », « liste des lauréats », not
 * « l'appui aux lauréats », « le parcours des lauréats » or « les dépenses retenues ».
 */
final class Mentions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");

    private final Phrases laureates;
    private final Phrases selected;
    private final Phrases selectable;
    private final Phrases passedOver;
    private final Phrases governing;
    private final Phrases carried;
    private final Phrases listing;

    Mentions(ReadingRules rules) {
        Map<String, List<String>> words = rules.section("mentions");
        this.laureates = new Phrases(rules.words("laureates"));
        this.selected = new Phrases(rules.words("selected"));
        this.selectable = new Phrases(words.getOrDefault("selectable", List.of()));
        this.passedOver = new Phrases(words.getOrDefault("passed-over", List.of()));
        this.governing = new Phrases(words.getOrDefault("governing", List.of()));
        this.carried = new Phrases(words.getOrDefault("carried", List.of()));
        this.listing = new Phrases(words.getOrDefault("listing", List.of()));
    }

    /** Whether a folded text mentions them at all. */
    boolean in(String folded) {
        return laureates.in(folded) || (selected.in(folded) && tellsWhatIsSelected(folded));
    }

    private boolean tellsWhatIsSelected(String folded) {
        return selectable.in(folded) || folded.startsWith("ont ete ") || folded.startsWith("sont ");
    }

    /** Whether a folded text mentions them at least once as what it is about. */
    boolean areSubjectOf(String folded) {
        if (!in(folded)) {
            return false;
        }
        boolean selection = tellsWhatIsSelected(folded);
        List<String> before = new ArrayList<>();
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            boolean mention = laureates.at(folded, word.start()) || (selection && selected.at(folded, word.start()));
            if (mention && !isGoverned(before)) {
                return true;
            }
            before.add(word.group());
        }
        return false;
    }

    /** Whether what stands before a mention makes it belong to something else. */
    private boolean isGoverned(List<String> before) {
        int at = before.size() - 1;
        while (at > 0 && isPassedOver(before.get(at))) {
            at--;
        }
        if (at < 0 || !governing.begin(before.get(at))) {
            return false;
        }
        String governor = at == 0 ? "" : before.get(at - 1);
        boolean genitive = before.get(at).startsWith("d") || before.get(at).equals("aux");
        return !(genitive && (at == 0 || listing.begin(governor)))
                && !(before.get(at).equals("par") && carried.begin(governor));
    }

    private boolean isPassedOver(String word) {
        return Character.isDigit(word.charAt(0))
                || NumberWords.mayBegin(word)
                || passedOver.begin(word)
                || selectable.begin(word);
    }
}
