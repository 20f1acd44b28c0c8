package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who moves up from the reserve list when a laureate withdraws: the first that fits, or nobody.
 *
 * @param passedOver the ones before it on the reserve list, each with the maximum that it would have broken
 */
public record Promotion(Optional<ProposalNumber> promoted, List<PassedOver> passedOver) {

    public Promotion {
        passedOver = List.copyOf(passedOver);
    }

    /** One that does not fit, and why. */
    public record PassedOver(ProposalNumber candidate, Limit limit) {}

    /**
     * Goes down the reserve list for a place that became free.
     *
     * @param decided the laureates with the one that withdraws still among them
     */
    public static Promotion after(
            SelectionProblem problem,
            List<ProposalNumber> decided,
            ProposalNumber withdrawn,
            List<ProposalNumber> reserve) {
        Tally tally = new Tally(problem);
        decided.stream()
                .filter(number -> !number.equals(withdrawn))
                .map(problem::candidate)
                .forEach(tally::take);
        List<PassedOver> passedOver = new ArrayList<>();
        for (ProposalNumber number : reserve) {
            Optional<Limit> broken = tally.broken(problem.candidate(number));
            if (broken.isEmpty()) {
                return new Promotion(Optional.of(number), passedOver);
            }
            passedOver.add(new PassedOver(number, broken.get()));
        }
        return new Promotion(Optional.empty(), passedOver);
    }
}
