package fr.palmares.application.proposal;

import fr.palmares.application.call.Calls;
import fr.palmares.application.call.StateWords;
import fr.palmares.application.proposal.RuleOnEligibility.Answer.Refused;
import fr.palmares.application.proposal.RuleOnEligibility.Answer.Ruled;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.Verdict;
import fr.palmares.domain.shared.Folding;
import java.util.List;
import java.util.Optional;

/** Rules on one proposal of a call that nobody has decided on yet. */
final class RulingOnEligibility implements RuleOnEligibility {

    private final Transactions transactions;
    private final Calls calls;
    private final Proposals proposals;

    RulingOnEligibility(Transactions transactions, Calls calls, Proposals proposals) {
        this.transactions = transactions;
        this.calls = calls;
        this.proposals = proposals;
    }

    @Override
    public Answer rule(Order order) {
        return transactions.run(() -> {
            Answer answer = answer(order);
            return answer instanceof Ruled ? Outcome.keep(answer) : Outcome.drop(answer);
        });
    }

    private Answer answer(Order order) {
        if (order.verdict() != Verdict.ELIGIBLE
                && order.motive().filter(Folding::says).isEmpty()) {
            return new Refused(Sentence.of("motive-missing"));
        }
        Optional<Call> call = calls.find(order.proposal().call());
        if (call.isEmpty()) {
            return new Refused(Sentence.of("no-such-call", order.proposal().call()));
        }
        if (call.get().state() != CallState.PUBLISHED) {
            return new Refused(Sentence.of(
                    "not-to-be-ruled-on",
                    call.get().id(),
                    StateWords.of(call.get().state())));
        }
        return proposals.of(order.proposal().call()).stream()
                .filter(proposal -> proposal.id().equals(order.proposal()))
                .findFirst()
                .map(proposal -> ruled(proposal, order))
                .orElseGet(() -> new Refused(Sentence.of(
                        "unknown-proposal",
                        order.proposal().number(),
                        order.proposal().call())));
    }

    private Answer ruled(Proposal proposal, Order order) {
        Proposal now = proposal.ruled(new Eligibility(order.verdict(), order.motive()));
        proposals.save(List.of(now));
        return new Ruled(now, proposal.eligibility());
    }
}
