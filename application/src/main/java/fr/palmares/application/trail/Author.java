package fr.palmares.application.trail;

import fr.palmares.domain.trail.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who answers for what is written, and the clock by which it is dated; without one, the store dates by its own. */
public record Author(Actor actor, Optional<InstantSource> clock) {

    /** Whoever came in by a way that knows neither names nor the time. */
    public static final Author UNNAMED = new Author(Actor.UNNAMED, Optional.empty());

    public static Author of(Actor actor, InstantSource clock) {
        return new Author(actor, Optional.of(clock));
    }

    public Optional<Instant> now() {
        return clock.map(InstantSource::instant);
    }
}
