package fr.palmares.application.selection;

import fr.palmares.application.call.Calls;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Refused;
import fr.palmares.application.selection.DecisionAnswer.WrongOverrides;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import java.util.List;
import java.util.Optional;

/** Computes, applies what the jury changes, seals the file, and moves the call on: all of it or none. */
final class DecidingLaureates implements DecideLaureates {

    private final SelectionStores stores;
    private final Computing computing;
    private final OverridesFormat overrides;
    private final DecisionFormat format;

    DecidingLaureates(SelectionStores stores, Computing computing, OverridesFormat overrides, DecisionFormat format) {
        this.stores = stores;
        this.computing = computing;
        this.overrides = overrides;
        this.format = format;
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
            return Optional.of(Sentence.of("not-to-be-decided", call.id(), call.state()));
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
        List<Diagnostic> wrong = DecidedList.wrong(computed, lines);
        if (!wrong.isEmpty()) {
            return new WrongOverrides(wrong);
        }
        DecidedList decided = DecidedList.of(computed, lines);
        if (!decided.broken().isEmpty()) {
            return new Refused(decided.broken());
        }
        int before = stores.decisions().of(call.id()).size();
        DecisionFile file = new DecisionFile(
                before + 1,
                before == 0 ? Optional.empty() : Optional.of(before),
                order.at(),
                computed.inputs(),
                computed.scores(),
                computed.settled(),
                decided.overrides(),
                decided.settled());
        SealedDecision sealed = format.seal(file);
        stores.decisions().keep(sealed);
        moveOn(stores.calls(), call);
        return new Decided(sealed, file, computed.view());
    }

    private static void moveOn(Calls calls, Call call) {
        if (call.state() == CallState.PUBLISHED) {
            calls.save(call.in(CallState.DECIDED));
        }
    }
}
