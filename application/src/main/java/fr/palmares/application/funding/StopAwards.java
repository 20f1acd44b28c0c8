package fr.palmares.application.funding;

import fr.palmares.domain.funding.End;
import fr.palmares.domain.laureate.LaureateId;
import java.time.LocalDate;

/** Ends the awards of a laureate whose project stops: what is not paid is free for others. */
@FunctionalInterface
public interface StopAwards {

    FundingAnswer stop(Order order);

    /**
     * Whose awards end, when and why.
     *
     * @param today the latest day on which they can have ended
     */
    record Order(LaureateId laureate, End end, LocalDate today) {}
}
