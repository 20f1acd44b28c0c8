package fr.palmares.application.memory;

import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.ProposalId;
import java.util.Comparator;

/** What a scorecard is found by, in the order in which cards are listed. */
record CardKey(ProposalId proposal, JurorId juror) implements Comparable<CardKey> {

    private static final Comparator<CardKey> ORDER =
            Comparator.comparing(CardKey::proposal).thenComparing(CardKey::juror);

    static CardKey of(Scorecard card) {
        return new CardKey(card.proposal(), card.juror());
    }

    @Override
    public int compareTo(CardKey other) {
        return ORDER.compare(this, other);
    }
}
