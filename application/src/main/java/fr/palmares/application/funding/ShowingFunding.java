package fr.palmares.application.funding;

import fr.palmares.application.call.CallView;
import fr.palmares.application.call.ShowCall;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.funding.AwardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the money of calls, and what it tells on the day; of awards only where they may be seen. */
record ShowingFunding(FundingQueries queries, ShowCall calls, Predicate<CallView> awardsMayBeSeen)
        implements ShowFunding {

    /** Of awards nothing is public before the laureates are. */
    static boolean isPublic(CallView call) {
        return call.state() == CallState.ANNOUNCED || call.state() == CallState.COMPLETED;
    }

    @Override
    public Optional<FundingReport> show(CallId id, Page<AwardId> page, LocalDate today) {
        return calls.show(id)
                .flatMap(call -> queries.one(id)
                        .map(funding -> awardsMayBeSeen.test(call)
                                ? report(call, funding, page, today)
                                : FundingReport.ofEnvelopes(call, funding)));
    }

    private FundingReport report(CallView call, FundingView funding, Page<AwardId> page, LocalDate today) {
        return new FundingReport(call, funding, new CallAlerts(call, funding).all(), awards(call.id(), page, today));
    }

    private Slice<WatchedAward, AwardId> awards(CallId call, Page<AwardId> page, LocalDate today) {
        List<WatchedAward> watched = queries
                .awards(call, page.after(), page.limit().items() + 1)
                .stream()
                .map(award -> new WatchedAward(award, new AwardAlerts(award, today).all()))
                .toList();
        return Slice.of(watched, page.limit(), one -> one.award().id());
    }
}
