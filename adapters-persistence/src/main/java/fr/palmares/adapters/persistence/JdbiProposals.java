package fr.palmares.adapters.persistence;

import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.proposal.Verdict;
import fr.palmares.domain.shared.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiProposals implements Proposals {

    private static final String INSERT = """
            insert into proposal (
                call, number, administration, amount, currency, track, themes, received, title, objective, data, ai,
                gains, verdict, motive, source_document, source_line, revision)
            values (
                :call, :number, :administration, :amount, :currency, :track, :themes, :received, :title, :objective,
                :data, :ai, :gains, :verdict, :motive, :sourceDocument, :sourceLine, :revision + 1)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update proposal
            set administration = :administration, amount = :amount, currency = :currency, track = :track,
                themes = :themes, received = :received, title = :title, objective = :objective, data = :data, ai = :ai,
                gains = :gains, verdict = :verdict, motive = :motive, source_document = :sourceDocument,
                source_line = :sourceLine, revision = revision + 1
            where call = :call and number = :number and revision = :revision
            """;

    private final Sessions sessions;

    JdbiProposals(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return sessions.read(
                handle -> handle.createQuery("select * from proposal where call = :call and number = :number")
                        .bind("call", id.call().toString())
                        .bind("number", id.number().value())
                        .map((row, context) -> proposal(row, id.call()))
                        .findOne());
    }

    @Override
    public List<Proposal> of(CallId call) {
        return sessions.read(handle -> handle.createQuery("select * from proposal where call = :call order by number")
                .bind("call", call.toString())
                .map((row, context) -> proposal(row, call))
                .list());
    }

    private static Proposal proposal(ResultSet row, CallId call) throws SQLException {
        return new Proposal(
                new ProposalId(call, new ProposalNumber(row.getInt("number"))),
                AdministrationId.of(row.getString("administration")),
                request(row),
                Columns.instant(row, "received"),
                LaureateRows.project(row),
                new Eligibility(Verdict.valueOf(row.getString("verdict")), Columns.text(row, "motive")),
                Columns.source(row).orElseThrow(),
                new Revision(row.getInt("revision")));
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                Columns.money(row, "amount", "currency").orElseThrow(),
                LaureateRows.track(row),
                Columns.texts(row, "themes").stream().map(ThemeId::of).toList());
    }

    @Override
    public void save(List<Proposal> proposals) {
        Map<Boolean, List<Proposal>> byNovelty = proposals.stream()
                .collect(Collectors.partitioningBy(
                        proposal -> proposal.revision().equals(Revision.NONE)));
        sessions.write(
                Telling.PROPOSALS,
                proposals,
                this::onRecord,
                handle -> byNovelty.forEach((isNew, some) ->
                        Revisions.write(handle, isNew ? INSERT : UPDATE, some, JdbiProposals::bind, Proposal::id)));
    }

    private List<Proposal> onRecord(List<Proposal> proposals) {
        return proposals.size() == 1
                ? find(proposals.get(0).id()).stream().toList()
                : proposals.stream()
                        .map(proposal -> proposal.id().call())
                        .distinct()
                        .flatMap(call -> of(call).stream())
                        .toList();
    }

    private static void bind(PreparedBatch batch, Proposal proposal) {
        bindText(batch, proposal.project());
        bindRequest(batch, proposal.request());
        batch.bind("call", proposal.id().call().toString())
                .bind("number", proposal.id().number().value())
                .bind("administration", proposal.administration().toString())
                .bind("received", Columns.argument(proposal.received()))
                .bind("verdict", proposal.eligibility().verdict().name())
                .bind("motive", proposal.eligibility().motive())
                .bind("sourceDocument", proposal.source().document())
                .bind("sourceLine", proposal.source().line())
                .bind("revision", proposal.revision().number());
    }

    private static void bindText(PreparedBatch batch, Project project) {
        batch.bind("title", project.title())
                .bind("objective", project.objective())
                .bind("data", project.data())
                .bind("ai", project.ai())
                .bindArray("gains", String.class, project.gains().toArray());
    }

    private static void bindRequest(PreparedBatch batch, Request request) {
        batch.bind("amount", request.amount().amount())
                .bind("currency", request.amount().currency().getCurrencyCode())
                .bind("track", request.track().map(TrackId::toString))
                .bindArray(
                        "themes",
                        String.class,
                        request.themes().stream().map(ThemeId::toString).toArray());
    }
}
