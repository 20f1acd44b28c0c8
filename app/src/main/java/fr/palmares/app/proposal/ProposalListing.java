package fr.palmares.app.proposal;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.proposal.ProposalView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.ProposalNumber;
import java.util.List;
import java.util.stream.Collectors;

/** How proposals are listed. */
final class ProposalListing implements Listing<ProposalView, ProposalNumber> {

    static final ProposalListing INSTANCE = new ProposalListing();

    private ProposalListing() {}

    @Override
    public Table table(Words words, List<ProposalView> proposals) {
        Table table = Table.headed(
                words.of("proposal"),
                words.of("project"),
                words.of("administration"),
                words.of("track"),
                words.of("amount"),
                words.of("eligibility"));
        proposals.forEach(proposal -> table.add(
                proposal.id().number().toString(),
                proposal.project().title(),
                proposal.body(),
                proposal.request().track().map(Object::toString).orElse(""),
                words.of(proposal.request().amount()),
                words.of("eligibility."
                        + EligibilityCommand.code(proposal.eligibility().verdict()))));
        return table;
    }

    @Override
    public List<Field<ProposalView>> fields() {
        return List.of(
                Field.of("id", ProposalView::id),
                Field.of("call", proposal -> proposal.id().call()),
                Field.of("number", proposal -> proposal.id().number()),
                Field.of("title", proposal -> proposal.project().title()),
                Field.of("administration.id", ProposalView::administration),
                Field.of("administration.name", ProposalView::body),
                Field.ofOptional("track", proposal -> proposal.request().track()),
                Field.of(
                        "amount.amount",
                        proposal -> proposal.request().amount().amount().toPlainString()),
                Field.of(
                        "amount.currency",
                        proposal -> proposal.request().amount().currency().getCurrencyCode()),
                Field.of(
                        "themes",
                        proposal -> proposal.request().themes().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining("\n"))),
                Field.of("received", ProposalView::received),
                Field.of(
                        "eligibility.verdict",
                        proposal ->
                                EligibilityCommand.code(proposal.eligibility().verdict())),
                Field.ofOptional(
                        "eligibility.motive", proposal -> proposal.eligibility().motive()),
                Field.ofOptional(
                        "project.objective", proposal -> proposal.project().objective()),
                Field.ofOptional("project.data", proposal -> proposal.project().data()),
                Field.ofOptional("project.ai", proposal -> proposal.project().ai()),
                Field.of(
                        "project.gains",
                        proposal -> String.join("\n", proposal.project().gains())),
                Field.of("source.document", proposal -> proposal.source().document()),
                Field.of("source.line", proposal -> proposal.source().line()));
    }

    @Override
    public String json(Slice<ProposalView, ProposalNumber> page) {
        return Json.ofProposals(page).text();
    }
}
