package fr.palmares.adapters.markdown;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Whole numbers below a thousand as French or English words, folded: « quinze », « vingt et un »,
 * « quatre-vingt-dix-sept », “twenty-one”.
 */
final class NumberWords {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("vingt", 20),
            Map.entry("vingts", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("septante", 70),
            Map.entry("octante", 80),
            Map.entry("nonante", 90),
            Map.entry("cent", 100),
            Map.entry("cents", 100),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100));

    private NumberWords() {}

    static boolean mayBegin(String word) {
        int hyphen = word.indexOf('-');
        return WORDS.containsKey(hyphen < 0 ? word : word.substring(0, hyphen));
    }

    /** The number that a phrase of words joined by spaces or hyphens makes; empty for anything else. */
    static OptionalInt parse(String phrase) {
        int total = 0;
        int last = Integer.MAX_VALUE;
        for (String word : phrase.split("[ -]", -1)) {
            boolean one = total >= 20 && (word.equals("un") || word.equals("one"));
            if (one || word.equals("et") || word.equals("and")) {
                total += one ? 1 : 0;
                continue;
            }
            Integer value = WORDS.get(word);
            if (value == null) {
                return OptionalInt.empty();
            }
            boolean multiplies = (value == 20 && last == 4 && !word.equals("twenty")) || (value == 100 && last < 10);
            if (!multiplies && value >= last) {
                return OptionalInt.empty();
            }
            total = multiplies ? total - last + last * value : total + value;
            last = multiplies ? value * last : value;
        }
        return total == 0 ? OptionalInt.empty() : OptionalInt.of(total);
    }
}
