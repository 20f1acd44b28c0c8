package fr.palmares.application.funding;

import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.funding.AwardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the money of the calls that may be seen, and what it tells on the day. */
record ShowingFunding(FundingQueries queries, CallQueries calls, Predicate<CallView> mayBeSeen) implements ShowFunding {

    /** Of awards nothing is public before the laureates are. */
    static boolean isPublic(CallView call) {
        return call.state() == CallState.ANNOUNCED || call.state() == CallState.COMPLETED;
    }

    @Override
    public Optional<FundingReport> show(CallId id, Page<AwardId> page, LocalDate today) {
        return calls.one(id)
                .filter(mayBeSeen)
                .flatMap(call -> queries.one(id)
                        .map(funding -> new FundingReport(
                                call, funding, new CallAlerts(call, funding).all(), awards(id, page, today))));
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
