package fr.palmares.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A name that fits in an address: 1 to 80 lower-case letters, digits and single hyphens, such as {@code ami-ia-2}. */
public record Slug(String text) implements Comparable<Slug> {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]++");

    /** @throws IllegalArgumentException for a text of another form */
    public Slug {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    public static Optional<Slug> parse(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    /**
     * The slug of any text. One too long to be a slug, or without a letter of the Latin alphabet, is told apart from
     * its like by a checksum.
     */
    public static Slug of(String text) {
        String words = BETWEEN_WORDS
                .matcher(Folding.fold(text))
                .replaceAll(" ")
                .strip()
                .replace(' ', '-');
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
