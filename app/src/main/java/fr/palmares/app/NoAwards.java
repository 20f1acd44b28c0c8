package fr.palmares.app;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.FundingView;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

/** The money on record while no store keeps awards: none. */
record NoAwards() implements FundingQueries {

    @Override
    public Optional<FundingView> one(CallId call) {
        return Optional.empty();
    }

    @Override
    public List<AwardView> awards(CallId call, Optional<AwardId> after, int count) {
        return List.of();
    }

    @Override
    public List<AwardView> of(LaureateId laureate) {
        return List.of();
    }
}
