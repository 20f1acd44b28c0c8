package fr.palmares.adapters.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A set of folded phrases, told apart from longer words: « retenu » is not in « retenues ». */
final class Phrases {

    private static final int BEGINNINGS = 1 << 10;

    private static final boolean[] OF_WORDS = new boolean[128];

    static {
        for (char c = 0; c < OF_WORDS.length; c++) {
            OF_WORDS[c] = Character.isLetterOrDigit(c);
        }
    }

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /** By the first two letters: most words of a text begin no phrase, which this tells without looking them up. */
    private final boolean[] begun = new boolean[BEGINNINGS];

    Phrases(List<String> phrases) {
        phrases.forEach(phrase -> begun[beginning(phrase, 0)] = true);
        phrases.forEach(phrase -> byFirstWord.merge(
                phrase.substring(0, wordEnd(phrase, 0)),
                List.of(phrase),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }

    /** Whether one of the first words stands in a text at all, be it within a longer one: fast to tell. */
    boolean mayBeIn(String text) {
        return byFirstWord.keySet().stream().anyMatch(text::contains);
    }

    /** Whether one of the phrases stands in the folded text as whole words. */
    boolean in(String folded) {
        return find(folded) >= 0;
    }

    /** Where the first of the phrases stands in the folded text as whole words; -1 where none does. */
    int find(String folded) {
        int start = 0;
        while (start < folded.length()) {
            if (!isOfWord(folded.charAt(start))) {
                start++;
                continue;
            }
            if (matchLength(folded, start) > 0) {
                return start;
            }
            start = wordEnd(folded, start);
        }
        return -1;
    }

    /** The first of the phrases that stands in the folded text as whole words. */
    Optional<String> first(String folded) {
        int at = find(folded);
        return at < 0 ? Optional.empty() : Optional.of(folded.substring(at, at + matchLength(folded, at)));
    }

    /** Whether the folded text begins with one of the phrases, as whole words. */
    boolean begin(String folded) {
        return at(folded, 0);
    }

    /** Whether the folded text, a short one, ends with one of the phrases, as whole words. */
    boolean end(String folded) {
        for (int start = 0; start < folded.length(); start++) {
            boolean word = start == 0 || !isOfWord(folded.charAt(start - 1));
            if (word && matchLength(folded, start) == folded.length() - start) {
                return true;
            }
        }
        return false;
    }

    /** Whether the folded text is one of the phrases. */
    boolean is(String folded) {
        return !folded.isEmpty() && matchLength(folded, 0) == folded.length();
    }

    /** Whether one of the phrases stands at that place of the folded text, as whole words. */
    boolean at(String folded, int start) {
        return start < folded.length() && matchLength(folded, start) > 0;
    }

    private static int beginning(String text, int start) {
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return (text.charAt(start) * 31 + (isOfWord(second) ? second : 0)) & (BEGINNINGS - 1);
    }

    private int matchLength(String folded, int start) {
        if (!begun[beginning(folded, start)]) {
            return 0;
        }
        String word = folded.substring(start, wordEnd(folded, start));
        int longest = 0;
        for (String phrase : byFirstWord.getOrDefault(word, List.of())) {
            int end = start + phrase.length();
            if (phrase.length() > longest && folded.startsWith(phrase, start) && endsWord(folded, end)) {
                longest = phrase.length();
            }
        }
        return longest;
    }

    /** Folded text is nearly all ASCII, which a table tells at once. */
    private static boolean isOfWord(char c) {
        return c < OF_WORDS.length ? OF_WORDS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !isOfWord(text.charAt(end));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(start + 1, text.length()));
    }
}
