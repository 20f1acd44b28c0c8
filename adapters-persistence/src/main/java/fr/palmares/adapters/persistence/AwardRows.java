package fr.palmares.adapters.persistence;

import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Ask;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiaries;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Ledger;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Period;
import fr.palmares.domain.shared.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What awards and their views read alike. */
final class AwardRows {

    private AwardRows() {}

    /** An award's own row, whose parts are in other tables. */
    record Bare(
            AwardId id,
            Ask ask,
            Money granted,
            Terms terms,
            Optional<LocalDate> agreed,
            Optional<LocalDate> published,
            Optional<End> end,
            Revision revision) {

        static Bare read(ResultSet row) throws SQLException {
            Optional<String> why = Columns.text(row, "ended_why");
            return new Bare(
                    AwardKey.read(row),
                    new Ask(LaureateRows.track(row), Columns.money(row, "asked", "asked_currency")),
                    Columns.money(row, "granted", "currency").orElseThrow(),
                    AwardRows.terms(row),
                    Columns.date(row, "agreed_on"),
                    Columns.date(row, "published_on"),
                    Columns.date(row, "ended_on").map(day -> new End(day, why.orElse(""))),
                    new Revision(row.getInt("revision")));
        }

        Award with(AwardParts parts) {
            List<Instalment> instalments = parts.instalmentsOf(id);
            List<Movement> movements = parts.movementsOf(id);
            return new Award(
                    id,
                    ask,
                    granted,
                    new Beneficiaries(parts.beneficiariesOf(id)),
                    terms,
                    agreed.map(day -> new Agreement(day, published, instalments)),
                    new Ledger(movements),
                    end,
                    revision);
        }
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Columns.text(row, "reference"),
                Columns.text(row, "conditions"),
                new Period(Columns.date(row, "valid_from"), Columns.date(row, "valid_until")),
                Columns.money(row, "cost", "cost_currency"),
                Columns.text(row, "aid_register"),
                row.getBoolean("notified"));
    }
}
