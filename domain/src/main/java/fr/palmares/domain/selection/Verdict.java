package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/**
 * What a selection says of one candidate.
 *
 * @param rank its place by score, then amount, then tie order, among the candidates without bars; empty with one
 * @param limit what decided, where there is something to name; a selected candidate seldom has one
 * @param margin of a selected one: the points between the list and the best list without it
 * @param distance of another: the fewest points more that would have let it in
 * @param less of another: the least money less that would have let it in
 */
public record Verdict(
        ProposalNumber candidate,
        Standing standing,
        Optional<Integer> rank,
        Optional<Limit> limit,
        Optional<Fraction> margin,
        Optional<Fraction> distance,
        Optional<Money> less) {

    public Optional<Reason> reason() {
        return limit.map(Limit::reason);
    }
}
