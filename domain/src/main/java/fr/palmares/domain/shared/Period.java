package fr.palmares.domain.shared;

import java.time.LocalDate;
import java.util.Optional;

/** A span of days, both ends included; an end that is absent is open. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException for a period that ends before it begins */
    public Period {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a period ends after it begins, got " + from.get() + " to " + until.get());
        }
    }

    public static Period until(LocalDate last) {
        return new Period(Optional.empty(), Optional.of(last));
    }

    public static Period since(LocalDate first) {
        return new Period(Optional.of(first), Optional.empty());
    }

    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean overlaps(Period other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(Optional<LocalDate> end) {
        return from.isEmpty() || end.isEmpty() || !from.get().isAfter(end.get());
    }
}
