package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.Fundings;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Revision;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Fundings in a table, one row a call. */
final class JdbiFundings implements Fundings {

    private static final String INSERT = """
            insert into funding (call, amount, currency, programme, fund, operator, revision)
            values (:call, :amount, :currency, :programme, :fund, :operator, 1)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update funding set amount = :amount, currency = :currency, programme = :programme, fund = :fund,
                operator = :operator, revision = revision + 1
            where call = :call and revision = :revision
            """;

    private final Handles handles;

    JdbiFundings(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Funding> of(CallId call) {
        return handles.read(handle -> handle.createQuery("select * from funding where call = :call")
                .bind("call", call.toString())
                .map((row, context) -> funding(call, new Columns(row)))
                .findOne());
    }

    private static Funding funding(CallId call, Columns row) throws SQLException {
        return new Funding(call, envelope(row).orElseThrow(), row.revision());
    }

    static Optional<Envelope> envelope(Columns row) throws SQLException {
        FundingSource source = new FundingSource(row.told("programme"), row.told("fund"), row.told("operator"));
        return row.money("amount", "currency").map(amount -> new Envelope(amount, source));
    }

    @Override
    public void save(Funding funding) {
        Handle handle = handles.writing();
        boolean isNew = funding.revision().equals(Revision.NONE);
        Update update = handle.createUpdate(isNew ? INSERT : UPDATE)
                .bind("call", funding.call().toString())
                .bind("amount", funding.envelope().amount().amount())
                .bind("currency", funding.envelope().amount().currency().getCurrencyCode())
                .bind("programme", funding.envelope().source().programme())
                .bind("fund", funding.envelope().source().fund())
                .bind("operator", funding.envelope().source().operator());
        int written = isNew
                ? update.execute()
                : update.bind("revision", funding.revision().number()).execute();
        if (written == 0) {
            throw new StaleWrite(funding.call());
        }
    }
}
