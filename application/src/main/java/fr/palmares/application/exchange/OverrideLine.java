package fr.palmares.application.exchange;

import fr.palmares.domain.call.ProposalNumber;

/** One difference that the jury makes to the computed list: a proposal in, or out, with the motive. */
public record OverrideLine(Placed<ProposalNumber> proposal, Change change, String motive) {

    /** « Repêchage » and « retrait ». */
    public enum Change {
        IN,
        OUT
    }
}
