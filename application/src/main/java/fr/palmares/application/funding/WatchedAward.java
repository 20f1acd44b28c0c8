package fr.palmares.application.funding;

import java.util.List;

/** An award, and what is to be done about it. */
public record WatchedAward(AwardView award, List<FundingAlert> alerts) {

    public WatchedAward {
        alerts = List.copyOf(alerts);
    }
}
