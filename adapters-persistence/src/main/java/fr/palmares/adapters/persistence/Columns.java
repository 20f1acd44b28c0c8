package fr.palmares.adapters.persistence;

import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;

/** Reads columns as the values of the domain that they hold. */
final class Columns {

    private Columns() {}

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Integer> integer(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An instant to bind, to the microsecond. It names its offset: local time has two hours alike in autumn. */
    static Argument argument(Instant instant) {
        OffsetDateTime stored = instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return (position, statement, context) -> statement.setObject(position, stored);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Object[] elements = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(elements).map(Object::toString).toList();
    }

    static Optional<Money> money(ResultSet row, String amountColumn, String currencyColumn) throws SQLException {
        BigDecimal amount = row.getBigDecimal(amountColumn);
        return text(row, currencyColumn).map(code -> new Money(amount, Currency.getInstance(code)));
    }

    static Optional<Source> source(ResultSet row) throws SQLException {
        int line = row.getInt("source_line");
        return text(row, "source_document").map(document -> new Source(document, line));
    }
}
