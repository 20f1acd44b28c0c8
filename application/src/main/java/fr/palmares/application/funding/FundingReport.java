package fr.palmares.application.funding;

import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.funding.AwardId;
import java.util.List;

/** The money of a call as it stands on a day: sums, what they tell, and a page of its awards. */
public record FundingReport(
        CallView call, FundingView funding, List<FundingAlert> alerts, Slice<WatchedAward, AwardId> awards) {

    public FundingReport {
        alerts = List.copyOf(alerts);
    }
}
