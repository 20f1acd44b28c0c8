package fr.palmares.application.memory;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardViews;
import fr.palmares.application.funding.AwardViews.Won;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.funding.FundingViews;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class MemoryFundingQueries implements FundingQueries {

    private final MemoryTransactions transactions;

    MemoryFundingQueries(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<FundingView> one(CallId id) {
        Contents contents = transactions.readable();
        return Optional.ofNullable(contents.fundings().get(id)).map(funding -> {
            Call call = Objects.requireNonNull(contents.calls().get(id));
            return FundingViews.of(
                    funding,
                    call,
                    call.specification()
                            .flatMap(known ->
                                    GrantorView.among(known.organisers(), new MemoryAdministrations(transactions))),
                    Instant.EPOCH.plusSeconds(funding.revision().number()));
        });
    }

    @Override
    public List<AwardView> awards(CallId call, Optional<AwardId> after, int count) {
        Contents contents = transactions.readable();
        return MemoryAwards.of(contents, call).stream()
                .filter(award -> after.map(id -> award.id().compareTo(id) > 0).orElse(true))
                .limit(count)
                .map(award -> view(award, contents))
                .toList();
    }

    @Override
    public List<AwardView> of(LaureateId laureate) {
        Contents contents = transactions.readable();
        return contents.awards().values().stream()
                .filter(award -> award.id().laureate().equals(laureate))
                .map(award -> view(award, contents))
                .toList();
    }

    private static AwardView view(Award award, Contents contents) {
        Laureate laureate =
                Objects.requireNonNull(contents.laureates().get(award.id().laureate()));
        return AwardViews.of(
                award,
                new Won(
                        laureate.proposal(),
                        laureate.project().title(),
                        laureate.project().objective()),
                contents.administrations());
    }
}
