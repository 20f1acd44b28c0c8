package fr.palmares.application.selection;

import fr.palmares.application.call.StateWords;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Refused;
import fr.palmares.application.selection.DecisionAnswer.Withdrawn;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.selection.Promotion;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the last decision again with one laureate less, and seals the outcome as the next decision. */
final class WithdrawingLaureate implements WithdrawLaureate {

    private final DecisionStores stores;
    private final Computing computing;
    private final Sealing sealing;

    WithdrawingLaureate(DecisionStores stores, Computing computing, Sealing sealing) {
        this.stores = stores;
        this.computing = computing;
        this.sealing = sealing;
    }

    @Override
    public DecisionAnswer withdraw(Order order) {
        return stores.selection().transactions().run(() -> {
            DecisionAnswer answer = answer(order);
            return answer instanceof Withdrawn ? Outcome.keep(answer) : Outcome.drop(answer);
        });
    }

    private DecisionAnswer answer(Order order) {
        if (!Folding.says(order.motive())) {
            return refused(Sentence.of("motive-missing"));
        }
        Optional<Call> call = stores.selection().calls().find(order.call());
        if (call.isEmpty()) {
            return refused(Sentence.of("no-such-call", order.call()));
        }
        Optional<DecisionFile> last = sealing.latest(order.call());
        CallState state = call.get().state();
        if (last.isEmpty()) {
            return refused(Sentence.of("nothing-decided", order.call()));
        }
        if (state != CallState.DECIDED && state != CallState.ANNOUNCED) {
            return refused(Sentence.of("nobody-withdraws", order.call(), StateWords.of(state)));
        }
        Numbering numbering =
                Numbering.of(call.get(), last.get(), stores.laureates().of(order.call()));
        return numbering.numbers().entrySet().stream()
                .filter(laureate -> laureate.getValue() == order.number())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(proposal -> without(proposal, order, call.get(), last.get()))
                .orElseGet(() -> refused(Sentence.of("no-such-laureate", order.number(), order.call())));
    }

    private DecisionAnswer without(ProposalNumber leaving, Order order, Call call, DecisionFile last) {
        return computing
                .compute(last.inputs())
                .fold(
                        computed -> {
                            Withdrawal withdrawal = new Withdrawal(leaving, order.motive(), freed(order, call));
                            DecidedList before = new DecidedList(computed, last.changes());
                            Promotion promotion = before.promotion(withdrawal);
                            DecidedList after = before.leftBy(withdrawal);
                            Decided sealed = sealing.seal(call, computed, after.changes(), order.at());
                            return new Withdrawn(sealed, withdrawal, promotion);
                        },
                        WithdrawingLaureate::refused);
    }

    /** What was granted and is not paid is free at once: whoever moves up is to get it. What stays paid is told. */
    private Optional<Money> freed(Order order, Call call) {
        ZoneId zone = call.rules().orElseThrow().timetable().zone();
        return stores.releaseMoney()
                .release(
                        new LaureateId(order.call(), order.number()),
                        new End(order.at().atZone(zone).toLocalDate(), order.motive()));
    }

    private static DecisionAnswer refused(Sentence reason) {
        return new Refused(List.of(reason));
    }
}
