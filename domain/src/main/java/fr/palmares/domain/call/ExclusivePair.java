package fr.palmares.domain.call;

/** Two proposals that may not both be selected. */
public record ExclusivePair(ProposalNumber one, ProposalNumber other) {

    /** @throws IllegalArgumentException for a proposal paired with itself */
    public ExclusivePair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a proposal is not paired with itself, got " + one + " twice");
        }
    }
}
