package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.shared.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A list of laureates and why: one verdict for every candidate, in order of their numbers.
 *
 * @param optimal whether the list is proven to be the best one
 * @param bound what no list can exceed in score, where it is not proven
 * @param unmet minima that the rule does not look for and that its list does not reach; none for the exact rule
 */
public record Selection(
        RuleId rule,
        boolean optimal,
        Optional<Fraction> bound,
        Totals totals,
        List<Verdict> verdicts,
        List<Tie> ties,
        List<Limit> unmet)
        implements SelectionOutcome {

    public Selection {
        verdicts = List.copyOf(verdicts);
        ties = List.copyOf(ties);
        unmet = List.copyOf(unmet);
    }

    /** The selected candidates, by number. */
    public List<ProposalNumber> list() {
        return verdicts.stream()
                .filter(verdict -> verdict.standing() == Standing.SELECTED)
                .map(Verdict::candidate)
                .toList();
    }

    /** The reserve list, in the order in which it moves up. */
    public List<ProposalNumber> reserve() {
        return verdicts.stream()
                .filter(verdict -> verdict.standing() == Standing.RESERVE)
                .sorted(Comparator.comparing(verdict -> verdict.rank().orElse(Integer.MAX_VALUE)))
                .map(Verdict::candidate)
                .toList();
    }
}
