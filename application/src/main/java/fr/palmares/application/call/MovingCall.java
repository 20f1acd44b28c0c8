package fr.palmares.application.call;

import fr.palmares.application.call.MoveCall.Answer.Moved;
import fr.palmares.application.call.MoveCall.Answer.Refused;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.LifecycleStep.Kind;
import fr.palmares.domain.shared.Folding;
import java.util.List;

/** Moves a call to the state that follows, and keeps the step: both or neither. */
final class MovingCall implements MoveCall {

    private final Transactions transactions;
    private final Calls calls;
    private final LifecycleSteps steps;

    MovingCall(Transactions transactions, Calls calls, LifecycleSteps steps) {
        this.transactions = transactions;
        this.calls = calls;
        this.steps = steps;
    }

    @Override
    public Answer move(Order order) {
        return transactions.run(() -> {
            Answer answer = calls.find(order.call())
                    .map(call -> moved(call, order))
                    .orElseGet(() -> new Refused(Sentence.of("no-such-call", order.call())));
            return answer instanceof Moved ? Outcome.keep(answer) : Outcome.drop(answer);
        });
    }

    private Answer moved(Call call, Order order) {
        if (order.kind() == Kind.CANCELLED
                && order.motive().filter(Folding::says).isEmpty()) {
            return new Refused(Sentence.of("motive-missing"));
        }
        CallState next = next(order.kind());
        if (!call.state().leadsTo(next)) {
            return new Refused(
                    Sentence.of("no-such-step", call.id(), StateWords.of(call.state()), StateWords.of(next)));
        }
        LifecycleStep step = new LifecycleStep(
                call.id(), steps.of(call.id()).size() + 1, order.kind(), order.at(), order.motive(), List.of());
        calls.save(call.in(next));
        steps.keep(step);
        return new Moved(step);
    }

    private static CallState next(Kind kind) {
        return switch (kind) {
            case PUBLISHED, AMENDED -> CallState.PUBLISHED;
            case CANCELLED -> CallState.CANCELLED;
            case COMPLETED -> CallState.COMPLETED;
        };
    }
}
