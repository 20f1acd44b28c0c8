package fr.palmares.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
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
            Map.entry((int) 'ς', "σ"),
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

    /** The same for those that fold to one character each, as nearly all do; 0 for the others. */
    private static final char[] SINGLE = new char[COMMON.length];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            if (c < 0x0250 || c >= 0x2000) {
                COMMON[c] = foldedWhole(String.valueOf(c));
                SINGLE[c] = COMMON[c].length() == 1 ? COMMON[c].charAt(0) : 0;
            }
        }
    }

    private Folding() {}

    /**
     * Text as its author wrote it, in the one Unicode form (NFC) that is kept. U+0000 and halves of characters, which
     * not every database takes, become the replacement character, as in CommonMark.
     */
    public static String written(String text) {
        return isWritten(text) ? text : Normalizer.normalize(whole(text), Normalizer.Form.NFC);
    }

    /** Whether NFC leaves each character of a text alone, whatever stands beside it: true for most, and fast. */
    private static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c > 0 && c < '\u0300';
            boolean punctuation = c >= '\u2010' && c < '\u205F';
            if (!latin && !punctuation && c != '€') {
                return false;
            }
        }
        return true;
    }

    private static String whole(String text) {
        if (text.codePoints().noneMatch(Folding::isNoCharacter)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isNoCharacter(c) ? 0xFFFD : c));
        return whole.toString();
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** Text as it is compared; a single space between words, none around. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            char single = c < SINGLE.length ? SINGLE[c] : 0;
            if (single == 0) {
                return foldedOneByOne(text);
            }
            if (single != ' ' || (length > 0 && folded[length - 1] != ' ')) {
                folded[length++] = single;
            }
        }
        boolean spaceBehind = length > 0 && folded[length - 1] == ' ';
        return new String(folded, 0, spaceBehind ? length - 1 : length);
    }

    private static String foldedOneByOne(String text) {
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

    /** Case and signs are folded before and after characters are taken apart, for either may give more of the other. */
    private static String foldedWhole(String text) {
        String apart = Normalizer.normalize(alike(written(text)), Normalizer.Form.NFKD);
        String lower = apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String lowerApart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        String visible = INVISIBLE.matcher(lowerApart).replaceAll("");
        return SPACES.matcher(alike(visible)).replaceAll(" ");
    }

    private static String alike(String text) {
        StringBuilder alike = new StringBuilder(text.length());
        text.codePoints().forEach(c -> appendAlike(alike, c));
        return alike.toString();
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
        List<String> words = pieces(NOT_IN_WORDS, folded);
        if (!words.isEmpty()) {
            return words;
        }
        return folded.isEmpty() ? List.of(shortened(written(chunk))) : pieces(SPACES, folded);
    }

    private static List<String> pieces(Pattern between, String folded) {
        return Arrays.stream(between.split(folded, -1))
                .filter(piece -> !piece.isEmpty())
                .map(Folding::shortened)
                .toList();
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
        return word.substring(0, end);
    }

    /** Whether a text says anything: it has a letter or a digit. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
