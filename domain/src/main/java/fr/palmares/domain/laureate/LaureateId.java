package fr.palmares.domain.laureate;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.shared.Slug;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A laureate is named by its call and its own number there, 1 to 999,999, kept for ever: {@code ami-ia-2/3}. */
public record LaureateId(CallId call, int number) implements Comparable<LaureateId> {

    /** The largest number that a laureate can have. */
    public static final int LAST = 999_999;

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]++)/([1-9][0-9]{0,5})");
    private static final Comparator<LaureateId> ORDER =
            Comparator.comparing(LaureateId::call).thenComparing(LaureateId::number);

    public LaureateId {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("a laureate's number lies between 1 and " + LAST + ", got " + number);
        }
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<LaureateId> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Slug.parse(parts.group(1))
                        .map(call -> new LaureateId(new CallId(call), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(LaureateId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return call + "/" + number;
    }
}
