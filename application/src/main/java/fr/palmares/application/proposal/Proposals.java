package fr.palmares.application.proposal;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.proposal.Proposal;
import java.util.List;

/**
 * All the proposals there are. Kept by a storage adapter; see {@code ProposalsContract} for what every one must honour.
 */
public interface Proposals {

    /** The proposals of a call, by number. */
    List<Proposal> of(CallId call);

    /**
     * Stores proposals, each under its next revision: all of them or, where one is stale, none.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one
     */
    void save(List<Proposal> proposals);
}
