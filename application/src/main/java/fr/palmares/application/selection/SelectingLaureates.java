package fr.palmares.application.selection;

import fr.palmares.application.selection.SelectionAnswer.Refused;
import fr.palmares.application.selection.SelectionAnswer.Selected;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.jury.JurorId;
import java.util.List;
import java.util.Optional;

/** Reads what is on record, sets it up as asked, and computes. */
final class SelectingLaureates implements SelectLaureates {

    private final SelectionStores stores;
    private final Computing computing;

    SelectingLaureates(SelectionStores stores, Computing computing) {
        this.stores = stores;
        this.computing = computing;
    }

    @Override
    public SelectionAnswer select(SelectionOrder order) {
        return stores.transactions()
                .run(() -> Outcome.drop(stores.reasonAgainst(order.call())
                        .<SelectionAnswer>map(reason -> new Refused(List.of(reason)))
                        .orElseGet(() -> select(stores.onRecord(order.call()), order))));
    }

    private SelectionAnswer select(CallOnRecord call, SelectionOrder order) {
        Optional<JurorId> stranger = order.withoutJurors().stream()
                .filter(juror -> call.jury().flatMap(jury -> jury.member(juror)).isEmpty())
                .findFirst();
        if (stranger.isPresent()) {
            return Refused.because("unknown-juror-left-out", stranger.get(), order.call());
        }
        WhatIf.Changed changed = WhatIf.of(call.inputs().setup(), order.set());
        if (changed.wrong().isPresent()) {
            return new Refused(List.of(changed.wrong().get()));
        }
        Setup setup = order.rule().map(changed.setup()::by).orElse(changed.setup());
        return computing
                .compute(call.inputs().under(setup).without(order.withoutJurors()))
                .fold(
                        computed -> new Selected(view(computed, order.fragility())),
                        reason -> new Refused(List.of(reason)));
    }

    private SelectionView view(Computed computed, boolean fragility) {
        return fragility ? computed.view().with(computing.fragility(computed)) : computed.view();
    }
}
