package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plain ranking to the cut, as most calls practise it: down the ranking until the seats are full or the money does not
 * pay the next one; a track has a cut of its own. Who breaks a quota, a theme's maximum or a pair is passed over. The
 * greedy algorithm of the knapsack literature (Dantzig, Discrete-variable extremum problems, 1957), stopped at the
 * first that does not fit.
 */
final class RankingRule implements SelectionRule {

    private static final Set<Reason> CUTS =
            Set.of(Reason.SEATS, Reason.ENVELOPE, Reason.TRACK_SEATS, Reason.TRACK_ENVELOPE);

    @Override
    public RuleId id() {
        return RuleId.of("ranking");
    }

    @Override
    public SelectionOutcome select(SelectionProblem problem, Effort effort) {
        Optional<Refusal> refused = Turn.refused(problem, effort);
        return refused.isPresent() ? refused.get() : ranked(problem).selection(this);
    }

    @Override
    public Optional<List<ProposalNumber>> list(SelectionProblem problem, Effort effort) {
        return Turn.refused(problem, effort).isPresent()
                ? Optional.empty()
                : Optional.of(
                        ranked(problem).list().stream().map(Candidate::number).toList());
    }

    private static Turn ranked(SelectionProblem problem) {
        Turn turn = new Turn(problem);
        Set<String> cut = new TreeSet<>();
        for (Candidate candidate : turn.waiting()) {
            String track = candidate.track().map(Object::toString).orElse("");
            if (cut.contains("") || cut.contains(track)) {
                turn.pass(candidate, new Limit(Reason.RANKED_BELOW_CUT, cut.contains("") ? "" : track));
                continue;
            }
            turn.offer(candidate)
                    .filter(limit -> CUTS.contains(limit.reason()))
                    .ifPresent(limit -> cut.add(limit.subject()));
        }
        return turn;
    }
}
