package fr.palmares.application.exchange;

import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.call.StateWords;
import fr.palmares.application.exchange.AmendCall.Answer.Amended;
import fr.palmares.application.exchange.AmendCall.Answer.Refused;
import fr.palmares.application.exchange.AmendCall.Answer.Unchanged;
import fr.palmares.application.exchange.AmendCall.Answer.Unreadable;
import fr.palmares.application.exchange.ExchangeUseCases.Stores;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Amendment;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.LifecycleStep.Kind;
import fr.palmares.domain.call.Specification;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Source;
import java.util.List;
import java.util.Optional;

/** Holds what is on record against the new rules, then replaces the old ones and keeps the step: all of it or none. */
final class AmendingCall implements AmendCall {

    private final Stores stores;
    private final LifecycleSteps steps;
    private final CallFormat format;

    AmendingCall(Stores stores, LifecycleSteps steps, CallFormat format) {
        this.stores = stores;
        this.steps = steps;
        this.format = format;
    }

    @Override
    public Answer amend(Order order) {
        return stores.transactions().run(() -> {
            Answer answer = format.read(order.document())
                    .fold(read -> amend(order, read.content()), wrong -> new Unreadable(wrong.diagnostics()));
            return answer instanceof Amended ? Outcome.keep(answer) : Outcome.drop(answer);
        });
    }

    private Answer amend(Order order, CallDocument told) {
        if (!told.id().equals(order.call())) {
            return new Refused(List.of(Sentence.of("another-call", told.id(), order.call())));
        }
        Optional<Call> call = stores.calls().find(order.call());
        if (call.isEmpty()) {
            return new Refused(List.of(Sentence.of("no-such-call", order.call())));
        }
        if (call.get().state() != CallState.PUBLISHED || call.get().rules().isEmpty()) {
            return new Refused(List.of(Sentence.of(
                    "not-to-be-amended", order.call(), StateWords.of(call.get().state()))));
        }
        return amend(order, call.get(), call.get().specification().orElseThrow(), told);
    }

    private Answer amend(Order order, Call call, Specification before, CallDocument told) {
        List<String> changes = new Amendment(before, told.specification()).changes();
        if (changes.isEmpty() && call.title().equals(told.title())) {
            return new Unchanged(call.id());
        }
        List<Sentence> broken = new StillHolding(told.specification().rules())
                .broken(stores.proposals().of(call.id()), stores.scorecards().of(call.id()));
        if (!broken.isEmpty()) {
            return new Refused(broken);
        }
        stores.calls()
                .save(call.specifiedAgain(
                        told.title(),
                        told.specification(),
                        new Source(order.document().name(), 1)));
        told.specification().rules().limits().envelope().ifPresent(envelope -> fund(call, envelope));
        LifecycleStep step = new LifecycleStep(
                call.id(), steps.of(call.id()).size() + 1, Kind.AMENDED, order.at(), order.motive(), changes);
        steps.keep(step);
        return new Amended(step);
    }

    private void fund(Call call, Envelope envelope) {
        stores.fundings()
                .save(stores.fundings()
                        .of(call.id())
                        .map(before -> before.announcedAgain(envelope))
                        .orElseGet(() -> Funding.announced(call.id(), envelope)));
    }
}
