package fr.palmares.application.funding;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.Ask;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Beneficiaries;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Checked;
import fr.palmares.domain.funding.FundingRefusal.NoMoney;
import fr.palmares.domain.funding.Unfounded.LaureateLeft;
import fr.palmares.domain.funding.Unfounded.UnknownBeneficiary;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import java.util.List;
import java.util.Optional;

/** Holds a grant against who won and what is left, and records it. */
final class GrantingAward implements GrantAward {

    private final FundingStores stores;
    private final ChangingMoney changing;

    GrantingAward(FundingStores stores, ChangingMoney changing) {
        this.stores = stores;
        this.changing = changing;
    }

    @Override
    public FundingAnswer grant(Order order) {
        return changing.change(order.id(), here -> granted(here, order));
    }

    private Checked<Award> granted(Situation here, Order order) {
        if (here.laureate().withdrawn()) {
            return Checked.breaking(new LaureateLeft(here.laureate().id()));
        }
        if (order.amount().isNone()) {
            return Checked.breaking(new NoMoney());
        }
        return beneficiaries(here, order).then(shared -> {
            Award told = Award.granted(order.id(), ask(here.laureate()), order.amount(), shared, order.terms());
            return here.award().map(before -> before.grantedAgain(told)).orElseGet(() -> Checked.holding(told));
        });
    }

    private Ask ask(Laureate laureate) {
        return new Ask(
                laureate.track(),
                laureate.proposal()
                        .flatMap(number -> stores.proposals()
                                .find(new ProposalId(laureate.id().call(), number)))
                        .map(Proposal::request)
                        .map(request -> request.amount()));
    }

    private Checked<Beneficiaries> beneficiaries(Situation here, Order order) {
        if (order.beneficiaries().isEmpty()) {
            return here.award()
                    .map(before -> Checked.holding(before.beneficiaries()))
                    .orElseGet(() -> Beneficiaries.own(here.laureate()));
        }
        return unknown(order.beneficiaries())
                .map(id -> Checked.<Beneficiaries>breaking(new UnknownBeneficiary(id.toString())))
                .orElseGet(() -> Beneficiaries.of(order.beneficiaries()));
    }

    private Optional<AdministrationId> unknown(List<Beneficiary> named) {
        List<AdministrationId> ids =
                named.stream().flatMap(one -> one.administration().stream()).toList();
        List<AdministrationId> known = stores.administrations().withIds(ids).stream()
                .map(Administration::id)
                .toList();
        return ids.stream().filter(id -> !known.contains(id)).findFirst();
    }
}
