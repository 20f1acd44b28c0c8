package fr.palmares.application.funding;

import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.FundingRefusal.NotYet;
import fr.palmares.domain.funding.FundingRefusal.ReferenceUsed;
import fr.palmares.domain.funding.Movement;

/** Records a movement that took place, under a reference that no other movement of the call bears. */
final class MovingMoney implements MoveMoney {

    private final FundingStores stores;
    private final ChangingMoney changing;

    MovingMoney(FundingStores stores, ChangingMoney changing) {
        this.stores = stores;
        this.changing = changing;
    }

    @Override
    public FundingAnswer move(Order order) {
        Movement movement = order.movement();
        return changing.change(AwardId.cash(order.laureate()), here -> {
            if (movement.on().isAfter(order.today())) {
                return Checked.breaking(new NotYet(movement.on(), order.today()));
            }
            return stores.awards().usesReference(here.call().id(), movement.reference())
                    ? Checked.breaking(new ReferenceUsed(movement.reference()))
                    : here.granted().then(award -> award.moved(movement));
        });
    }
}
