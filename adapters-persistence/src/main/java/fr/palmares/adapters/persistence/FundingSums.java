package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Sums;
import fr.palmares.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the awards of a call come to, a row for each track; its currency is that of the envelope. */
final class FundingSums {

    private static final String INSERT = """
            insert into funding_sum (call, track, awards, asked, granted, agreed, paid, in_kind, committed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private FundingSums() {}

    static Sums read(ResultSet row, Currency currency) throws SQLException {
        return new Sums(
                row.getInt("awards"),
                money(row, "asked", currency),
                money(row, "granted", currency),
                money(row, "agreed", currency),
                money(row, "paid", currency),
                money(row, "in_kind", currency),
                money(row, "committed", currency));
    }

    private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return new Money(row.getBigDecimal(column), currency);
    }

    static void replace(Handle handle, Funding funding) {
        String call = funding.call().toString();
        handle.execute("delete from funding_sum where call = ?", call);
        if (funding.sums().isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(INSERT)) {
            funding.sums()
                    .forEach((track, sums) -> batch.add(
                            call,
                            track.map(TrackId::toString).orElse(""),
                            sums.awards(),
                            sums.asked().amount(),
                            sums.granted().amount(),
                            sums.agreed().amount(),
                            sums.paid().amount(),
                            sums.inKind().amount(),
                            sums.committed().amount()));
            batch.execute();
        }
    }
}
