package fr.palmares.application.funding;

import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.funding.AwardId;
import java.util.List;
import java.util.Optional;

/** The money of a call as it stands on a day: sums, what they tell, and a page of its awards. */
public record FundingReport(
        CallView call, FundingView funding, List<FundingAlert> alerts, Slice<WatchedAward, AwardId> awards) {

    public FundingReport {
        alerts = List.copyOf(alerts);
    }

    /** A report that tells what is set apart and nothing of what became of it. */
    static FundingReport ofEnvelopes(CallView call, FundingView funding) {
        return new FundingReport(call, funding.withoutSums(), List.of(), new Slice<>(List.of(), Optional.empty()));
    }
}
