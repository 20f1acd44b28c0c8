package fr.palmares.application.funding;

import fr.palmares.application.funding.FundingAnswer.Refused;
import fr.palmares.application.funding.FundingAnswer.Settled;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Unfounded.NoAward;
import java.util.List;

/** Ends awards on their own, where nobody leaves. */
final class StoppingAwards implements StopAwards {

    private final FundingStores stores;
    private final ChangingMoney changing;

    StoppingAwards(FundingStores stores, ChangingMoney changing) {
        this.stores = stores;
        this.changing = changing;
    }

    @Override
    public FundingAnswer stop(Order order) {
        return changing.untilNotOvertaken(() -> {
            List<Award> ended = new EndedAwards(stores.fundings(), stores.awards()).end(order.laureate(), order.end());
            return ended.isEmpty()
                    ? new Refused(RefusalWords.of(new NoAward(order.laureate())))
                    : new Settled(
                            ended.get(0),
                            stores.fundings().of(order.laureate().call()).orElseThrow());
        });
    }
}
