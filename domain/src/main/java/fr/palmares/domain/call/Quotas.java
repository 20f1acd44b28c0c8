package fr.palmares.domain.call;

import java.util.Optional;

/** At most how many proposals of one administration, and of all bodies under one parent, may be selected. */
public record Quotas(Optional<Integer> administration, Optional<Integer> parent) {

    public static final Quotas NONE = new Quotas(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException for a quota below 1 */
    public Quotas {
        if (administration.orElse(1) < 1 || parent.orElse(1) < 1) {
            throw new IllegalArgumentException("a quota is 1 or more, got " + administration + " and " + parent);
        }
    }
}
