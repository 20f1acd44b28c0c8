package fr.palmares.domain.selection;

import fr.palmares.domain.call.Seats;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** The seats and the envelope that are set apart for a track. */
public record TrackLimit(TrackId track, Optional<Seats> seats, Optional<Money> envelope) {}
