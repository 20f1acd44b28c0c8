package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.Fundings;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
                revision = revision + 1
            where call = :call and revision = :revision
            """;

    private final Sessions sessions;

    JdbiFundings(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Funding> of(CallId call) {
        return sessions.read(handle -> handle.createQuery("select * from funding where call = :call")
                .bind("call", call.toString())
                .map((row, context) ->
                        new Funding(call, envelope(row).orElseThrow(), new Revision(row.getInt("revision"))))
                .findOne());
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
        sessions.write(handle ->
                Revisions.write(handle, isNew ? INSERT : UPDATE, List.of(funding), JdbiFundings::bind, Funding::call));
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
