package fr.palmares.domain.call;

/** From what a recused juror keeps out: the one proposal, or the whole call. */
public enum RecusalRegime {
    PER_PROPOSAL,
    WHOLE_JURY
}
