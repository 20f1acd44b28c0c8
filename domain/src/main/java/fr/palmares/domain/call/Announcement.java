package fr.palmares.domain.call;

import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the organisers said of a call's result, whether or not the record bears it out; what they left unsaid is
 * empty.
 */
public record Announcement(
        Optional<LocalDate> on, Optional<Integer> laureates, Optional<Integer> proposals, Optional<Money> amount) {

    public static final Announcement SILENT =
            new Announcement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException for a negative count */
    public Announcement {
        if (laureates.orElse(0) < 0 || proposals.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "a count is 0 or more, got " + laureates + " laureates, " + proposals + " proposals");
        }
    }

    /** This announcement as a later text leaves it: what that says holds, what it does not say stays. */
    public Announcement correctedBy(Announcement later) {
        return new Announcement(
                later.on.or(() -> on),
                later.laureates.or(() -> laureates),
                later.proposals.or(() -> proposals),
                later.amount.or(() -> amount));
    }
}
