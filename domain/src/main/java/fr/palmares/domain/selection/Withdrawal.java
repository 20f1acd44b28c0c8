package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;

/** A laureate that leaves the decided list, with the motive; the reserve list moves up. */
public record Withdrawal(ProposalNumber proposal, String motive) {

    /** @throws IllegalArgumentException for a motive that says nothing */
    public Withdrawal {
        motive = Folding.written(motive).strip();
        if (!Folding.says(motive)) {
            throw new IllegalArgumentException("the withdrawal of proposal " + proposal + " has no motive");
        }
    }
}
