package fr.palmares.application.proposal;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Proposal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the proposals of the one call, which are read in one statement, and their bodies in another. */
final class FindingProposals implements FindProposals {

    private final Calls calls;
    private final Proposals proposals;
    private final Administrations administrations;

    FindingProposals(Calls calls, Proposals proposals, Administrations administrations) {
        this.calls = calls;
        this.proposals = proposals;
        this.administrations = administrations;
    }

    @Override
    public Optional<Slice<ProposalView, ProposalNumber>> find(ProposalFilter filter, Page<ProposalNumber> page) {
        return calls.find(filter.call()).map(call -> found(call, filter, page));
    }

    private Slice<ProposalView, ProposalNumber> found(Call call, ProposalFilter filter, Page<ProposalNumber> page) {
        ZoneId zone = call.rules().map(rules -> rules.timetable().zone()).orElse(ZoneOffset.UTC);
        List<Proposal> all = proposals.of(call.id());
        Map<AdministrationId, String> names = new HashMap<>();
        administrations
                .withIds(all.stream().map(Proposal::administration).distinct().toList())
                .forEach(body -> names.put(body.id(), name(body)));
        List<ProposalView> rows = all.stream()
                .filter(proposal -> page.after()
                        .filter(last -> proposal.id().number().compareTo(last) <= 0)
                        .isEmpty())
                .map(proposal -> view(proposal, names, zone))
                .filter(filter::passes)
                .limit(page.limit().items() + 1L)
                .toList();
        return Slice.of(rows, page.limit(), view -> view.id().number());
    }

    private static String name(Administration body) {
        return body.latestName().name();
    }

    private static ProposalView view(Proposal proposal, Map<AdministrationId, String> names, ZoneId zone) {
        return new ProposalView(
                proposal.id(),
                proposal.administration(),
                names.getOrDefault(
                        proposal.administration(), proposal.administration().toString()),
                proposal.request(),
                proposal.received().atZone(zone).toOffsetDateTime(),
                proposal.project(),
                proposal.eligibility(),
                proposal.source());
    }
}
