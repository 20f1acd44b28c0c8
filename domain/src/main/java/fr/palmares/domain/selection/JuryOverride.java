package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;

/** A difference that the jury makes between the computed and the decided list, with its motive. */
public record JuryOverride(ProposalNumber proposal, Change change, String motive) {

    /** @throws IllegalArgumentException for a motive that says nothing */
    public JuryOverride {
        motive = Folding.written(motive).strip();
        if (!Folding.says(motive)) {
            throw new IllegalArgumentException("the override of proposal " + proposal + " has no motive");
        }
    }

    /** « Repêchage », a proposal that the computation left out, and « retrait », one that it selected. */
    public enum Change {
        IN,
        OUT
    }
}
