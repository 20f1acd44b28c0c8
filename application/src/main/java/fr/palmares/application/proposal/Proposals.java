package fr.palmares.application.proposal;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import java.util.List;
import java.util.Optional;

/**
 * All the proposals there are. Kept by a storage adapter; see {@code ProposalsContract} for what every one must honour.
 */
public interface Proposals {

    /** One proposal, without reading the others of its call. */
    Optional<Proposal> find(ProposalId id);

    /** The proposals of a call, by number. */
    List<Proposal> of(CallId call);

    /**
     * Stores proposals, each under its next revision: all of them or, where one is stale, none.
     *
     * @throws fr.palmares.application.shared.StaleWrite if a stored revision is not the given one
     */
    void save(List<Proposal> proposals);
}
