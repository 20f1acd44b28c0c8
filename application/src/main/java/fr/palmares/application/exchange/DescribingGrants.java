package fr.palmares.application.exchange;

import fr.palmares.application.call.CallView;
import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.exchange.ExportingCall.Audience;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FundingView;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

/** Finds what a laureate was granted, once that is public, and has it put into the words of machines. */
record DescribingGrants(ExportStores stores, Publication publication, LinkedGrants words) implements DescribeGrants {

    @Override
    public Optional<String> describe(LaureateId laureate) {
        Optional<FundingView> funding = stores.calls()
                .one(laureate.call())
                .map(CallView::state)
                .filter(Audience.EVERYBODY::sees)
                .flatMap(state -> stores.fundings().one(laureate.call()));
        List<AwardView> awards = funding.isPresent() ? stores.fundings().of(laureate) : List.of();
        if (awards.isEmpty()) {
            return Optional.empty();
        }
        return funding.flatMap(money -> stores.laureates()
                .one(laureate)
                .map(view -> words.of(view, awards, money.grantor(), new Edition(publication, money.changedAt()))));
    }
}
