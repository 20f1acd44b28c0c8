package fr.palmares.domain.call;

import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** A track with the seats and the envelope that the call sets apart for it. */
public record TrackRules(Track track, Optional<Seats> seats, Optional<Money> envelope) {

    public TrackId id() {
        return track.id();
    }
}
