package fr.palmares.application.funding;

import fr.palmares.domain.call.CallId;
import java.util.Optional;

/** Shows the money of a call. */
@FunctionalInterface
public interface ShowFunding {

    Optional<FundingView> show(CallId call);
}
