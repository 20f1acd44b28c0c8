package fr.palmares.application.proposal;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.ProposalNumber;
import java.util.Optional;

/** Lists the proposals of a call, page by page; empty where there is no such call. For those who run the call only. */
@FunctionalInterface
public interface FindProposals {

    Optional<Slice<ProposalView, ProposalNumber>> find(ProposalFilter filter, Page<ProposalNumber> page);
}
