package fr.palmares.domain.call;

/** How many proposals may be selected, at most and at least, for a call or for a track of it. */
public record Seats(int min, int max) {

    /** @throws IllegalArgumentException unless 0 ≤ min ≤ max and 1 ≤ max */
    public Seats {
        if (min < 0 || max < 1 || min > max) {
            throw new IllegalArgumentException(
                    "seats are at least 1, from a minimum to a maximum, got " + min + " to " + max);
        }
    }

    /** Up to that many seats; fewer may be filled. */
    public static Seats upTo(int max) {
        return new Seats(0, max);
    }
}
