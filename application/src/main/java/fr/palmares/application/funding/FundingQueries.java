package fr.palmares.application.funding;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

/**
 * The reading side of money, awards in order of laureate, money before aid in kind; see {@code FundingQueriesContract}
 * for what every store must honour.
 */
public interface FundingQueries {

    /** The money of a call that has an envelope. */
    Optional<FundingView> one(CallId call);

    /** At most {@code count} awards of a call after that one; those that ended are among them. */
    List<AwardView> awards(CallId call, Optional<AwardId> after, int count);

    /** The awards of one laureate, none where nothing was granted; those that ended are among them. */
    List<AwardView> of(LaureateId laureate);
}
