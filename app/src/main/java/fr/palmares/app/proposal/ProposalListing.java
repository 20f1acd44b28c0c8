package fr.palmares.app.proposal;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.proposal.ProposalView;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Request;
import java.util.ArrayList;
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
        List<Field<ProposalView>> fields = new ArrayList<>(request());
        fields.add(Field.of("eligibility.verdict", proposal -> verdict(proposal.eligibility())));
        fields.add(Field.ofOptional("eligibility.motive", it -> it.eligibility().motive()));
        fields.add(Field.ofOptional("project.objective", it -> it.project().objective()));
        fields.add(Field.ofOptional("project.data", it -> it.project().data()));
        fields.add(Field.ofOptional("project.ai", it -> it.project().ai()));
        fields.add(
                Field.of("project.gains", it -> String.join("\n", it.project().gains())));
        fields.add(Field.of("source.document", it -> it.source().document()));
        fields.add(Field.of("source.line", it -> it.source().line()));
        return fields;
    }

    private static List<Field<ProposalView>> request() {
        return List.of(
                Field.of("id", ProposalView::id),
                Field.of("call", it -> it.id().call()),
                Field.of("number", it -> it.id().number()),
                Field.of("title", it -> it.project().title()),
                Field.of("administration.id", ProposalView::administration),
                Field.of("administration.name", ProposalView::body),
                Field.ofOptional("track", it -> it.request().track()),
                Field.of("amount.amount", it -> it.request().amount().amount().toPlainString()),
                Field.of(
                        "amount.currency",
                        it -> it.request().amount().currency().getCurrencyCode()),
                Field.of("themes", it -> themes(it.request())),
                Field.of("received", ProposalView::received));
    }

    private static String verdict(Eligibility eligibility) {
        return EligibilityCommand.code(eligibility.verdict());
    }

    private static String themes(Request request) {
        return request.themes().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public String json(Slice<ProposalView, ProposalNumber> page) {
        return Json.ofProposals(page).text();
    }
}
