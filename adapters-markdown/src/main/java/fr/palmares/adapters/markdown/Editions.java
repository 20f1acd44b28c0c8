package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of which edition of a call a sentence speaks: « premier appel », « 7ème édition », « FAST 13 ». */
final class Editions {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("premier", 1),
            Map.entry("premiere", 1),
            Map.entry("deuxieme", 2),
            Map.entry("second", 2),
            Map.entry("seconde", 2),
            Map.entry("troisieme", 3),
            Map.entry("quatrieme", 4),
            Map.entry("cinquieme", 5),
            Map.entry("sixieme", 6),
            Map.entry("septieme", 7),
            Map.entry("huitieme", 8),
            Map.entry("neuvieme", 9),
            Map.entry("dixieme", 10));

    private static final Pattern EDITION = Pattern.compile("\\b(?:(\\d{1,2}) ?(?:er|ere|re|e|eme|nd|nde)|("
            + String.join("|", ORDINALS.keySet().stream().sorted().toList())
            + ")) (?:appel|ami|edition|vague|promotion|promo|saison|session)\\b"
            + "|\\b(?:fast|ami ia|saison|edition|promotion|promo|vague) ?(?:n°|n|#|/)? ?(\\d{1,2})\\b");

    /** What each edition is named by, looked for first because it is fast to. */
    private static final List<String> NOUNS =
            List.of("appel", "ami", "edition", "vague", "promo", "saison", "session", "fast");

    private static final Set<String> NAMED =
            Set.of("fast", "ia", "saison", "edition", "promotion", "promo", "vague", "ami", "n");

    private Editions() {}

    /** Whether a number behind that folded word numbers an edition rather than counting something. */
    static boolean numberedBehind(String word) {
        return NAMED.contains(word);
    }

    /** The numbers of the editions that a folded text names, in order. */
    static List<Integer> in(String folded) {
        if (NOUNS.stream().noneMatch(folded::contains)) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        Matcher edition = EDITION.matcher(folded);
        while (edition.find()) {
            String digits = Optional.ofNullable(edition.group(1))
                    .orElseGet(() -> Optional.ofNullable(edition.group(3)).orElse(""));
            numbers.add(digits.isEmpty() ? ORDINALS.getOrDefault(edition.group(2), 0) : Integer.parseInt(digits));
        }
        return numbers;
    }
}
