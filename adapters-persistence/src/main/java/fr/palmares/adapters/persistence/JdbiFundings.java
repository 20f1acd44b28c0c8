package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.Fundings;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Sums;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiFundings implements Fundings {

    private static final String INSERT = """
            insert into funding (call, amount, currency, programme, fund, operator, revision)
            values (:call, :amount, :currency, :programme, :fund, :operator, :revision + 1)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update funding
            set amount = :amount, currency = :currency, programme = :programme, fund = :fund, operator = :operator,
                changed_at = current_timestamp, revision = revision + 1
            where call = :call and revision = :revision
            """;

    private final Sessions sessions;

    JdbiFundings(Sessions sessions) {
        this.sessions = sessions;
    }

    /** One statement, so that the envelope and its sums are of one revision. */
    @Override
    public Optional<Funding> of(CallId call) {
        List<Row> rows = sessions.read(handle -> handle.createQuery("""
                        select f.amount, f.currency, f.programme, f.fund, f.operator, f.revision, s.track, s.awards,
                            s.asked, s.granted, s.agreed, s.paid, s.in_kind, s.committed
                        from funding f left join funding_sum s on s.call = f.call
                        where f.call = :call
                        """)
                .bind("call", call.toString())
                .map((row, context) -> row(row))
                .list());
        Map<Optional<TrackId>, Sums> sums = new LinkedHashMap<>();
        rows.forEach(row -> row.sums().ifPresent(known -> sums.put(row.track(), known)));
        return rows.stream().findFirst().map(row -> new Funding(call, row.envelope(), sums, row.revision()));
    }

    @Override
    public Optional<Funding> claim(CallId call) {
        sessions.write(handle -> handle.createQuery("select revision from funding where call = :call for update")
                .bind("call", call.toString())
                .mapTo(Integer.class)
                .findOne());
        return of(call);
    }

    /** A funding without its sums, and those of one track if there are any. */
    private record Row(Envelope envelope, Revision revision, Optional<TrackId> track, Optional<Sums> sums) {}

    private static Row row(ResultSet row) throws SQLException {
        Envelope envelope = envelope(row).orElseThrow();
        Optional<String> track = Columns.text(row, "track");
        return new Row(
                envelope,
                new Revision(row.getInt("revision")),
                track.filter(id -> !id.isEmpty()).map(TrackId::of),
                track.isPresent()
                        ? Optional.of(FundingSums.read(row, envelope.amount().currency()))
                        : Optional.empty());
    }

    /** The envelope of a row that may hold none. */
    static Optional<Envelope> envelope(ResultSet row) throws SQLException {
        FundingSource source = new FundingSource(
                Columns.text(row, "programme"), Columns.text(row, "fund"), Columns.text(row, "operator"));
        Optional<Money> amount = Columns.money(row, "amount", "currency");
        return amount.map(money -> new Envelope(money, source));
    }

    @Override
    public void save(Funding funding) {
        boolean isNew = funding.revision().equals(Revision.NONE);
        sessions.write(
                Telling.FUNDINGS,
                List.of(funding),
                known -> of(funding.call()).stream().toList(),
                handle -> {
                    Revisions.write(
                            handle, isNew ? INSERT : UPDATE, List.of(funding), JdbiFundings::bind, Funding::call);
                    FundingSums.replace(handle, funding);
                });
    }

    private static void bind(PreparedBatch batch, Funding funding) {
        Envelope envelope = funding.envelope();
        batch.bind("call", funding.call().toString())
                .bind("amount", envelope.amount().amount())
                .bind("currency", envelope.amount().currency().getCurrencyCode())
                .bind("programme", envelope.source().programme())
                .bind("fund", envelope.source().fund())
                .bind("operator", envelope.source().operator())
                .bind("revision", funding.revision().number());
    }
}
