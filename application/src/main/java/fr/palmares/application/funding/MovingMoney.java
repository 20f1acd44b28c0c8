package fr.palmares.application.funding;

import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.FundingRefusal.ReferenceUsed;

/** Records a movement under a reference that no other movement of the call bears. */
final class MovingMoney implements MoveMoney {

    private final FundingStores stores;
    private final ChangingMoney changing;

    MovingMoney(FundingStores stores, ChangingMoney changing) {
        this.stores = stores;
        this.changing = changing;
    }

    @Override
    public FundingAnswer move(Order order) {
        String reference = order.movement().reference();
        return changing.change(
                AwardId.cash(order.laureate()),
                here -> stores.awards().useReference(here.call().id(), reference)
                        ? Checked.breaking(new ReferenceUsed(reference))
                        : here.granted().then(award -> award.moved(order.movement())));
    }
}
