package fr.palmares.domain.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How text is matched: without accents, case, ligatures, invisible characters, or the many shapes of spaces,
 * apostrophes, quotes and dashes. Text is kept {@linkplain #written as written}; only comparisons use the folded form.
 */
public final class Folding {

    /** The longest word kept for search, in characters; what is longer is matched by its beginning. */
    public static final int LONGEST_WORD = 64;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]++");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]++");

    /** Letters that no Unicode decomposition takes apart, and the shapes of one sign. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '‛', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '′', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '‒', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '―', "-"),
            Map.entry((int) '−', "-"));

    /** How each common character folds by itself, so that most texts need no look at their neighbours. */
    private static final String[] COMMON = new String[0x2070];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            if (c < 0x0250 || c >= 0x2000) {
                COMMON[c] = foldedWhole(String.valueOf(c));
            }
        }
    }

    private Folding() {}

    /**
     * Text as its author wrote it, in the one Unicode form (NFC) that is kept. U+0000, which not every database takes,
     * becomes the replacement character, as in CommonMark.
     */
    public static String written(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\0', '\uFFFD');
    }

    /** Text as it is compared; a single space between words, none around. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String common = c < COMMON.length ? COMMON[c] : null;
            if (common == null) {
                return withoutSpacesAround(foldedWhole(text));
            }
            boolean afterSpace = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
            folded.append(common, afterSpace && common.startsWith(" ") ? 1 : 0, common.length());
        }
        return withoutSpacesAround(folded.toString());
    }

    private static String withoutSpacesAround(String folded) {
        int start = folded.startsWith(" ") ? 1 : 0;
        int end = folded.length() > start && folded.endsWith(" ") ? folded.length() - 1 : folded.length();
        return folded.substring(start, end);
    }

    private static String foldedWhole(String text) {
        String lower = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder alike = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> appendAlike(alike, c));
        String apart = Normalizer.normalize(alike, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String visible = INVISIBLE.matcher(apart).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ");
    }

    private static void appendAlike(StringBuilder to, int codePoint) {
        String alike = ALIKE.get(codePoint);
        if (alike == null) {
            to.appendCodePoint(codePoint);
        } else {
            to.append(alike);
        }
    }

    /**
     * The folded words of a text, each once, in order: runs of letters and digits, and where a chunk between spaces has
     * none, the chunk itself, so that a title made of signs is found as well.
     */
    public static List<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String chunk : SPACES.split(text, -1)) {
            words.addAll(wordsOfChunk(chunk));
        }
        words.remove("");
        return List.copyOf(words);
    }

    private static List<String> wordsOfChunk(String chunk) {
        String folded = fold(chunk);
        List<String> words = new ArrayList<>();
        for (String word : NOT_IN_WORDS.split(folded, -1)) {
            if (!word.isEmpty()) {
                words.add(shortened(word));
            }
        }
        if (words.isEmpty()) {
            words.add(shortened(folded.isEmpty() ? written(chunk) : folded));
        }
        return words;
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
        return word.substring(0, end);
    }
}
