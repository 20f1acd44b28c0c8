package fr.palmares.application.funding;

import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.laureate.LaureateId;
import java.time.LocalDate;

/** Records a payment of an award, or a recovery of what was paid. */
@FunctionalInterface
public interface MoveMoney {

    FundingAnswer move(Order order);

    /**
     * Which way how much went for whom.
     *
     * @param today the latest day on which money can have moved
     */
    record Order(LaureateId laureate, Movement movement, LocalDate today) {}
}
