package fr.palmares.domain.call;

import java.util.Optional;

/** How many selected proposals of a theme a call wants, at least and, where it says so, at most. */
public record ThemeRange(ThemeId theme, int min, Optional<Integer> max) {

    /** @throws IllegalArgumentException unless 0 ≤ min ≤ max */
    public ThemeRange {
        if (min < 0 || max.orElse(min) < min) {
            throw new IllegalArgumentException("theme " + theme + " goes from a minimum to a maximum, got " + min
                    + " to " + max.map(Object::toString).orElse("any"));
        }
    }
}
