package fr.palmares.domain.jury;

import java.util.Optional;
import java.util.regex.Pattern;

/** A juror is named within the call by 1 to 40 letters, digits, hyphens and underscores, such as {@code J1}. */
public record JurorId(String text) implements Comparable<JurorId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    /** @throws IllegalArgumentException for a text of another form */
    public JurorId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a juror: " + text);
        }
    }

    public static Optional<JurorId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new JurorId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(JurorId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
