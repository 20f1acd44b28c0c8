package fr.palmares.application.shared;

import fr.palmares.domain.shared.Folding;
import java.util.List;

/** What someone searches for: at most 200 characters, of which each folded word must begin a word of what is found. */
public record SearchText(List<String> words) {

    public static final int LONGEST = 200;
    public static final SearchText NOTHING = new SearchText(List.of());

    public SearchText {
        words = List.copyOf(words);
    }

    /**
     * What a text asks for.
     *
     * @throws IllegalArgumentException for more than {@value #LONGEST} characters
     */
    public static SearchText of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a search has at most " + LONGEST + " characters, got " + text.length());
        }
        return new SearchText(Folding.words(text));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
