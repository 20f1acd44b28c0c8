package fr.palmares.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** A name that fits in an address: 1 to 80 lower-case letters, digits and single hyphens, such as {@code ami-ia-2}. */
public record Slug(String text) implements Comparable<Slug> {

    private static final int LONGEST = 80;

    /** @throws IllegalArgumentException for a text of another form */
    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    public static Optional<Slug> parse(String text) {
        return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    private static boolean isSlug(String text) {
        char before = '-';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isLetterOrDigit(c) && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-' && text.length() <= LONGEST;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /**
     * The slug of any text. One too long to be a slug, or without a letter of the Latin alphabet, is told apart from
     * its like by a checksum.
     */
    public static Slug of(String text) {
        String words = hyphenated(Folding.fold(text));
        if (words.isEmpty()) {
            return new Slug("x-" + checksum(Folding.written(text)));
        }
        if (words.length() <= LONGEST) {
            return new Slug(words);
        }
        String head = words.substring(0, LONGEST - 9);
        int lastWord = head.lastIndexOf('-');
        return new Slug((lastWord > 0 ? head.substring(0, lastWord) : head) + "-" + checksum(words));
    }

    private static String hyphenated(String folded) {
        StringBuilder words = new StringBuilder(folded.length());
        boolean between = false;
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (isLetterOrDigit(c)) {
                words.append(between && !words.isEmpty() ? "-" : "").append(c);
            }
            between = !isLetterOrDigit(c);
        }
        return words.toString();
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
