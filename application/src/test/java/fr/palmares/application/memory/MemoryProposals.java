package fr.palmares.application.memory;

import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import java.util.List;
import java.util.Optional;

final class MemoryProposals implements Proposals {

    private final MemoryTransactions transactions;

    MemoryProposals(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return Optional.ofNullable(transactions.readable().proposals().get(id));
    }

    @Override
    public List<Proposal> of(CallId call) {
        return transactions.readable().proposals().values().stream()
                .filter(proposal -> proposal.id().call().equals(call))
                .toList();
    }

    @Override
    public void save(List<Proposal> proposals) {
        Contents contents = transactions.writable();
        transactions.tell(
                Telling.PROPOSALS, proposals, one -> contents.proposals().get(one.id()));
        for (Proposal proposal : proposals) {
            References.check(contents.calls(), proposal.id().call());
            References.check(contents.administrations(), proposal.administration());
            Revisions.check(contents.proposals(), proposal.id(), proposal.revision(), Proposal::revision);
            contents.proposals()
                    .put(proposal.id(), proposal.at(proposal.revision().next()));
        }
    }
}
