package fr.palmares.adapters.persistence;

import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Reads the columns of a row as the domain's values; what is null is absent. */
record Columns(ResultSet row) {

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    Optional<String> told(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    Optional<Integer> count(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Optional<LocalDate> day(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    Optional<Money> money(String amount, String currency) throws SQLException {
        BigDecimal value = row.getBigDecimal(amount);
        return row.wasNull() ? Optional.empty() : Optional.of(new Money(value, Currency.getInstance(text(currency))));
    }

    Optional<Source> source() throws SQLException {
        Optional<Integer> line = count("source_line");
        return line.isEmpty() ? Optional.empty() : Optional.of(new Source(text("source_document"), line.get()));
    }

    Revision revision() throws SQLException {
        return new Revision(number("revision"));
    }
}
