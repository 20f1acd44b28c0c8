package fr.palmares.application.funding;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Funding;

/** What came of an order about money. */
public sealed interface FundingAnswer {

    /** The award as it stands now, and the money of its call. */
    record Settled(Award award, Funding funding) implements FundingAnswer {}

    /** Why nothing changed. */
    record Refused(Sentence reason) implements FundingAnswer {}
}
