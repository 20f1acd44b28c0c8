package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a heading, or the line above a list, says of what follows. */
final class Intros {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\\s\\p{Z}]+(?=[\\p{Lu}«\"])");

    /** « Les lauréats, qui recevront une aide, sont » : what is said on the side tells nothing of what follows. */
    private static final Pattern ASIDE =
            Pattern.compile(", (?:qui|que|dont|auxquels|lesquels)\\b[^.!?]*,(?= (?:\\p{L}*ont|voici)\\b| ?:)");

    private static final int BEGINNING = 60;
    private static final int LONGEST = 400;
    private static final int POINTING = 80;

    /** How much of a text's end is looked at: more than the longest sentence. */
    private static final int WINDOW = 2 * LONGEST;

    private final Mentions laureates;
    private final Phrases denials;
    private final Phrases hereTheyAre;
    private final Phrases leadsOn;
    private final Phrases endings;

    Intros(ReadingRules rules) {
        this.laureates = new Mentions(rules);
        this.hereTheyAre = new Phrases(rules.words("here-they-are"));
        this.denials = new Phrases(rules.words("not-laureates"));
        this.leadsOn = new Phrases(rules.words("leads-on"));
        this.endings = new Phrases(rules.words("after-laureates"));
    }

    /** What follows, as far as a text tells. */
    enum Verdict {
        LAUREATES,
        SOMETHING_ELSE,
        UNTOLD
    }

    /** What a heading says of its section; « Lauréat n° 3 : … » says what stands behind the number. */
    Verdict ofHeading(Passage heading) {
        return heading.asHeading(folded -> {
            Numbered numbered = Numbered.of(heading.plain());
            return verdict(numbered.number().isPresent() ? Folding.fold(numbered.text()) : folded);
        });
    }

    /**
     * What a passage says of the list or the sections that come next; only its last sentence speaks of them, and what
     * it only points at the sentence before has named.
     */
    Verdict ofPassage(Passage passage) {
        return ofText(passage, passage.plain());
    }

    /** The same, where the passage before may have named what this one only points at. */
    Verdict ofPassage(Passage passage, Passage before) {
        return announces(before) ? ofPassage(passage) : ofText(passage, before.plain() + " " + passage.plain());
    }

    private Verdict ofText(Passage passage, String text) {
        String sentence = lastSentence(text);
        if (sentence.length() > LONGEST) {
            return Verdict.UNTOLD;
        }
        String folded = sentence.length() == passage.plain().length() ? passage.folded() : Folding.fold(sentence);
        if (folded.length() <= POINTING && hereTheyAre.in(folded) && !laureates.in(folded)) {
            String before = lastSentence(
                    text.substring(0, text.length() - sentence.length()).stripTrailing());
            folded = Folding.fold(before) + " " + folded;
        }
        if (!introduces(passage)) {
            return denials.in(folded) ? Verdict.SOMETHING_ELSE : Verdict.UNTOLD;
        }
        return verdict(ASIDE.matcher(folded).replaceAll(""));
    }

    /** Whether a passage speaks of what comes next, by its colon, its weight or its words. */
    static boolean introduces(Passage passage) {
        return passage.plain().endsWith(":") || passage.plain().contains("suivant") || passage.isStrong();
    }

    /** Whether a passage announces something at its end, whatever it is. */
    boolean announces(Passage passage) {
        return passage.plain().endsWith(":");
    }

    /** Whether a passage says that the laureates are over. */
    boolean ends(Passage passage) {
        String beginning = Folding.fold(beginningOf(passage.plain()));
        return endings.begin(beginning) || leadsOn.begin(beginning);
    }

    /** Whether a heading is one of those, such as « Contact », below which no more laureates are told. */
    boolean isOver(Passage heading) {
        return leadsOn.is(heading.folded()) || endings.is(heading.folded());
    }

    /** Whether a text only leads on to something else. */
    boolean leadsOn(String text) {
        return leadsOn.begin(Folding.fold(beginningOf(text)));
    }

    private static String beginningOf(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + BEGINNING));
    }

    /** Whether a folded text is about laureates, and of this call. */
    boolean tellsOfLaureates(String folded) {
        return verdict(ASIDE.matcher(folded + " :").replaceAll("")) == Verdict.LAUREATES;
    }

    /** Whether the last sentence of a passage is about laureates, whether or not it introduces anything. */
    boolean isAboutLaureates(Passage passage) {
        String sentence = lastSentence(passage.plain());
        return !sentence.isEmpty() && sentence.length() <= LONGEST && tellsOfLaureates(Folding.fold(sentence));
    }

    private Verdict verdict(String folded) {
        if (denials.in(folded)) {
            return Verdict.SOMETHING_ELSE;
        }
        if (!laureates.in(folded)) {
            return Verdict.UNTOLD;
        }
        return laureates.areSubjectOf(folded) ? Verdict.LAUREATES : Verdict.SOMETHING_ELSE;
    }

    /** The last sentence of a text; of one that goes on and on, more than any sentence is long. */
    static String lastSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int start = Math.max(0, text.length() - WINDOW);
        end.region(start, text.length());
        end.useTransparentBounds(true);
        while (end.find()) {
            start = end.end();
        }
        return text.substring(start);
    }
}
