package fr.palmares.domain.proposal;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import java.util.Comparator;

/** A proposal is named by its call and its number there: {@code ami-ia-2/17}. */
public record ProposalId(CallId call, ProposalNumber number) implements Comparable<ProposalId> {

    private static final Comparator<ProposalId> ORDER =
            Comparator.comparing(ProposalId::call).thenComparing(ProposalId::number);

    public static ProposalId of(String call, int number) {
        return new ProposalId(CallId.of(call), new ProposalNumber(number));
    }

    @Override
    public int compareTo(ProposalId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return call + "/" + number;
    }
}
