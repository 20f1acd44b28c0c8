package fr.palmares.domain.jury;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;
import java.time.LocalDate;

/** A juror kept from one proposal, with the ground and the day; stronger than any assignment. */
public record Recusal(JurorId juror, ProposalNumber proposal, String ground, LocalDate on) {

    /** @throws IllegalArgumentException for a blank ground */
    public Recusal {
        ground = Folding.written(ground).strip();
        if (ground.isEmpty()) {
            throw new IllegalArgumentException("the recusal of " + juror + " from " + proposal + " has no ground");
        }
    }
}
