package fr.palmares.domain.call;

/** A proposal is numbered within its call, 1 to 999,999. */
public record ProposalNumber(int value) implements Comparable<ProposalNumber> {

    /** The largest number that a proposal can have. */
    public static final int LAST = 999_999;

    public ProposalNumber {
        if (value < 1 || value > LAST) {
            throw new IllegalArgumentException("a proposal's number lies between 1 and " + LAST + ", got " + value);
        }
    }

    @Override
    public int compareTo(ProposalNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
