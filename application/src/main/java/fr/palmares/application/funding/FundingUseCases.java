package fr.palmares.application.funding;

import fr.palmares.application.call.ShowCall;
import java.util.List;

/** The way in to this package: everything it offers, built from what it needs. */
public record FundingUseCases(
        GrantAward grantAward, AgreeOnAward agreeOnAward, MoveMoney moveMoney, StopAwards stopAwards) {

    public static FundingUseCases using(FundingStores stores) {
        ChangingMoney changing = new ChangingMoney(stores);
        return new FundingUseCases(
                new GrantingAward(stores, changing),
                new AgreeingOnAward(changing),
                new MovingMoney(stores, changing),
                new StoppingAwards(stores, changing));
    }

    /** What shows the money of a call to those who run it. */
    public static ShowFunding showFunding(FundingQueries queries, ShowCall calls) {
        return new ShowingFunding(queries, calls, call -> true);
    }

    /** The same as everybody may see it: of awards nothing before the laureates are announced. */
    public static ShowFunding showFundingToEverybody(FundingQueries queries, ShowCall calls) {
        return new ShowingFunding(queries, calls, ShowingFunding::isPublic);
    }

    /** What shows the awards of one laureate to everybody. */
    public static ShowAwards showAwardsToEverybody(FundingQueries queries, ShowCall calls) {
        return laureate -> calls.show(laureate.call())
                .filter(ShowingFunding::isPublic)
                .map(call -> queries.of(laureate))
                .orElse(List.of());
    }
}
