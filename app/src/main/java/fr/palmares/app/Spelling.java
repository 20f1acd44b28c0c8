package fr.palmares.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What someone may have meant to type. */
final class Spelling {

    private static final int LETTERS_PER_SLIP = 3;

    private Spelling() {}

    /** The word that takes the fewest slips to mistype so, if that is at most one for each three letters. */
    static Optional<String> nearest(String typed, List<String> words) {
        return words.stream()
                .filter(word -> slips(typed, word) <= Math.max(1, word.length() / LETTERS_PER_SLIP))
                .min(Comparator.comparingInt(word -> slips(typed, word)));
    }

    /** How many letters must be added, left out or replaced to make one word of the other (Levenshtein). */
    private static int slips(String one, String other) {
        int[] before = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(now[j - 1], before[j]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
