package fr.palmares.adapters.markdown;

import java.util.Comparator;
import java.util.List;

/** The known word that takes the fewest changed letters (Levenshtein, 1965) to become the one that was written. */
final class Nearest {

    private Nearest() {}

    static String to(String written, List<String> known) {
        String word = written.length() > Labels.LONGEST ? written.substring(0, Labels.LONGEST) : written;
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .orElse("–");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
