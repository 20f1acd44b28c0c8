package fr.palmares.application.selection;

import fr.palmares.application.call.StateWords;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Refused;
import fr.palmares.application.selection.DecisionAnswer.WrongOverrides;
import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.selection.Withdrawal;
import java.util.List;
import java.util.Optional;

/** Computes, applies what the jury changes, seals the file, and moves the call on: all of it or none. */
final class DecidingLaureates implements DecideLaureates {

    private final SelectionStores stores;
    private final Computing computing;
    private final OverridesFormat overrides;
    private final Sealing sealing;

    DecidingLaureates(SelectionStores stores, Computing computing, OverridesFormat overrides, Sealing sealing) {
        this.stores = stores;
        this.computing = computing;
        this.overrides = overrides;
        this.sealing = sealing;
    }

    @Override
    public DecisionAnswer decide(Order order) {
        return stores.transactions().run(() -> {
            DecisionAnswer answer = answer(order);
            return answer instanceof Decided ? Outcome.keep(answer) : Outcome.drop(answer);
        });
    }

    private DecisionAnswer answer(Order order) {
        Optional<Sentence> against = stores.reasonAgainst(order.call());
        if (against.isPresent()) {
            return new Refused(List.of(against.get()));
        }
        CallOnRecord call = stores.onRecord(order.call());
        Optional<Sentence> tooEarly = reasonAgainstNow(call.call(), order);
        return tooEarly.<DecisionAnswer>map(reason -> new Refused(List.of(reason)))
                .orElseGet(() -> order.overrides()
                        .map(document -> overrides
                                .read(document)
                                .fold(
                                        read -> decide(call, order, read.content()),
                                        wrong -> new WrongOverrides(wrong.diagnostics())))
                        .orElseGet(() -> decide(call, order, List.of())));
    }

    private static Optional<Sentence> reasonAgainstNow(Call call, Order order) {
        boolean announced = call.state() == CallState.ANNOUNCED;
        if (!announced && !call.state().leadsTo(CallState.DECIDED)) {
            return Optional.of(Sentence.of("not-to-be-decided", call.id(), StateWords.of(call.state())));
        }
        return call.rules()
                .map(rules -> rules.timetable().proposals().closes())
                .filter(closes -> order.at().isBefore(closes.plusSeconds(1)))
                .map(closes -> Sentence.of("not-closed-yet", call.id(), closes));
    }

    private DecisionAnswer decide(CallOnRecord call, Order order, List<OverrideLine> lines) {
        return computing
                .compute(call.inputs())
                .fold(computed -> decide(call.call(), order, computed, lines), why -> new Refused(List.of(why)));
    }

    private DecisionAnswer decide(Call call, Order order, Computed computed, List<OverrideLine> lines) {
        if (computed.selection().bound().isPresent()) {
            return new Refused(List.of(Sentence.of("not-proven-not-sealed")));
        }
        List<Withdrawal> left = sealing.latest(call.id())
                .map(last -> last.changes().withdrawals())
                .orElse(List.of());
        WrittenOverrides written = new WrittenOverrides(lines, left);
        List<Diagnostic> wrong = written.wrong(computed);
        if (!wrong.isEmpty()) {
            return new WrongOverrides(wrong);
        }
        DecidedList decided = new DecidedList(computed, new Changes(written.overrides(), left));
        return decided.broken().isEmpty()
                ? sealing.seal(call, computed, decided.changes(), order.at())
                : new Refused(decided.broken());
    }
}
