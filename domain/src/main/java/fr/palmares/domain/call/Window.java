package fr.palmares.domain.call;

import java.time.Instant;

/** From when to when something is open, both instants included to the second. */
public record Window(Instant opens, Instant closes) {

    /** @throws IllegalArgumentException unless it opens before it closes */
    public Window {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("closing comes after opening, got " + opens + " and " + closes);
        }
    }

    /** Whether that instant is within; what happens during the closing second is in. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(opens) && instant.isBefore(closes.plusSeconds(1));
    }
}
