package fr.palmares.domain.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/**
 * A laureate that leaves the decided list, with the motive; the reserve list moves up.
 *
 * @param kept what it was paid and does not give back, if anything: whoever moves up has that much less to fit into
 */
public record Withdrawal(ProposalNumber proposal, String motive, Optional<Money> kept) {

    /** @throws IllegalArgumentException for a motive that says nothing */
    public Withdrawal {
        if (kept.filter(Money::isNone).isPresent()) {
            throw new IllegalArgumentException("who keeps nothing keeps no amount of it");
        }
        motive = Folding.written(motive).strip();
        if (!Folding.says(motive)) {
            throw new IllegalArgumentException("the withdrawal of proposal " + proposal + " has no motive");
        }
    }
}
