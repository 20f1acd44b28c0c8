package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import java.util.List;

/**
 * Candidates that the declared tie order does not tell apart: exchanging them gives another list as good as this one.
 * The jury decides.
 */
public record Tie(List<ProposalNumber> candidates) {

    public Tie {
        candidates = candidates.stream().sorted().toList();
    }
}
