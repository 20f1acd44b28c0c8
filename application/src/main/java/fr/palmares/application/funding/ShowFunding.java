package fr.palmares.application.funding;

import fr.palmares.application.shared.Page;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import java.time.LocalDate;
import java.util.Optional;

/** Shows the money of a call, its awards page by page. */
@FunctionalInterface
public interface ShowFunding {

    /** Empty for a call that is not there or has no envelope. */
    Optional<FundingReport> show(CallId call, Page<AwardId> page, LocalDate today);
}
