package fr.palmares.application.funding;

import fr.palmares.domain.funding.End;
import fr.palmares.domain.laureate.LaureateId;

/** Ends the awards of a laureate whose project stops: what is not paid is free for others. */
@FunctionalInterface
public interface StopAwards {

    FundingAnswer stop(Order order);

    /** Whose awards end, when and why. */
    record Order(LaureateId laureate, End end) {}
}
