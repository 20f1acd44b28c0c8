package fr.palmares.application.selection;

import fr.palmares.application.selection.SelectionAnswer.Refused;
import fr.palmares.application.selection.SelectionAnswer.Selected;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Severities;
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
                .fold(computed -> answer(computed, order), reason -> new Refused(List.of(reason)));
    }

    private SelectionAnswer answer(Computed computed, SelectionOrder order) {
        SelectionView view = computed.view();
        if (order.fragility()) {
            view = view.with(computing.fragility(computed));
        }
        if (!order.severity()) {
            return new Selected(view);
        }
        Optional<SeverityView> severity = computing.severity(computed);
        return severity.isPresent()
                ? new Selected(view.with(severity.get()))
                : Refused.because("too-many-jurors-to-compare", Severities.MOST_JURORS);
    }
}
