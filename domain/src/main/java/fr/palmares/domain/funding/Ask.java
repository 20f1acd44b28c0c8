package fr.palmares.domain.funding;

import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** What an award answers: in which track, and the amount that was asked for where that is on record. */
public record Ask(Optional<TrackId> track, Optional<Money> amount) {}
