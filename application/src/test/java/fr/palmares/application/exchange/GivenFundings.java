package fr.palmares.application.exchange;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.FundingView;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.LaureateId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The money of one call, given as it is. */
public record GivenFundings(Optional<FundingView> funding, List<AwardView> awards) implements FundingQueries {

    private static final Comparator<AwardId> ORDER =
            Comparator.comparing(AwardId::laureate).thenComparing(AwardId::support);

    @Override
    public Optional<FundingView> one(CallId call) {
        return funding.filter(view -> view.call().equals(call));
    }

    @Override
    public List<AwardView> awards(CallId call, Optional<AwardId> after, int count) {
        return awards.stream()
                .filter(award -> award.id().laureate().call().equals(call))
                .filter(award ->
                        after.filter(id -> ORDER.compare(award.id(), id) <= 0).isEmpty())
                .limit(count)
                .toList();
    }

    @Override
    public List<AwardView> of(LaureateId laureate) {
        return awards.stream()
                .filter(award -> award.id().laureate().equals(laureate))
                .toList();
    }
}
