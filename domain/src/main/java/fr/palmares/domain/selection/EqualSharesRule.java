package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method of equal shares (Peters, Pierczyński and Skowron, Proportional participatory budgeting with additive
 * utilities, 2021): every juror gets the same part of the envelope, or of the seats where there is no envelope; again
 * and again the proposal is taken whose supporters pay the least per unit of their marks. It is not completed: money
 * that no proposal's supporters can put together stays unspent.
 */
final class EqualSharesRule implements SelectionRule {

    @Override
    public RuleId id() {
        return RuleId.of("equal-shares");
    }

    @Override
    public SelectionOutcome select(SelectionProblem problem, Effort effort) {
        Optional<Refusal> refused = Turn.refused(problem, effort);
        return refused.isPresent() ? refused.get() : shared(problem).selection(this);
    }

    @Override
    public Optional<List<ProposalNumber>> list(SelectionProblem problem, Effort effort) {
        return Turn.refused(problem, effort).isPresent()
                ? Optional.empty()
                : Optional.of(
                        shared(problem).list().stream().map(Candidate::number).toList());
    }

    private static Turn shared(SelectionProblem problem) {
        Turn turn = new Turn(problem);
        Purses purses = Purses.of(problem);
        turn.list().forEach(purses::pay);
        List<Candidate> waiting = new ArrayList<>(turn.waiting());
        Optional<Candidate> next = purses.cheapest(waiting);
        while (next.isPresent()) {
            if (turn.offer(next.get()).isEmpty()) {
                purses.pay(next.get());
            }
            waiting.remove(next.get());
            next = purses.cheapest(waiting);
        }
        waiting.forEach(candidate -> turn.pass(candidate, new Limit(Reason.RANKED_BELOW_CUT, "")));
        return turn;
    }
}
