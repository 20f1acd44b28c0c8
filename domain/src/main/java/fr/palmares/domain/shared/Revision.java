package fr.palmares.domain.shared;

/**
 * How many times an aggregate was stored; a write that starts from an older revision than the stored one is refused.
 */
public record Revision(int number) {

    /** The revision of what was never stored. */
    public static final Revision NONE = new Revision(0);

    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("a revision is 0 or more, got " + number);
        }
    }

    public Revision next() {
        return new Revision(number + 1);
    }
}
