package fr.palmares.domain.call;

import fr.palmares.domain.shared.Folding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that was done to a call by hand, dated and kept: whoever reads the rules can tell what they were before.
 *
 * @param sequence 1 for the call's first step
 * @param changes of the rules, one to a line, such as {@code seats: 15 → 14}
 */
public record LifecycleStep(
        CallId call, int sequence, Kind kind, Instant at, Optional<String> motive, List<String> changes) {

    /** What was done. */
    public enum Kind {
        PUBLISHED,
        AMENDED,
        CANCELLED,
        COMPLETED
    }

    /** @throws IllegalArgumentException for a sequence below 1, or a cancellation without a motive */
    public LifecycleStep {
        motive = motive.map(text -> Folding.written(text).strip()).filter(Folding::says);
        changes = List.copyOf(changes);
        if (sequence < 1) {
            throw new IllegalArgumentException("steps count from 1, got " + sequence);
        }
        if (kind == Kind.CANCELLED && motive.isEmpty()) {
            throw new IllegalArgumentException("call " + call + " is not cancelled without a motive");
        }
    }
}
