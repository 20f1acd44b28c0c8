package fr.palmares.adapters.persistence;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * What awards consist of, for a range of awards in one statement for each kind of part. Amounts bear the currency of
 * their award, which is in the same statement.
 */
record AwardParts(
        Map<AwardId, List<Beneficiary>> beneficiaries,
        Map<AwardId, List<Instalment>> instalments,
        Map<AwardId, List<Movement>> movements) {

    private static final String RANGE = " where p.laureate >= :first and p.laureate <= :last ";
    private static final String ORDER = "order by p.laureate, p.support, p.place";
    private static final String OF_AWARD =
            " join award a on a.laureate = p.laureate and a.support = p.support" + RANGE + ORDER;

    /** The parts of all awards of the laureates between two keys, both included. */
    static AwardParts between(Handle handle, String first, String last) {
        return new AwardParts(
                grouped(
                        handle,
                        "select p.* from award_beneficiary p" + RANGE + ORDER,
                        Map.entry(first, last),
                        (row, context) -> Map.entry(AwardKey.read(row), beneficiary(row))),
                grouped(
                        handle,
                        "select p.*, a.currency from award_instalment p" + OF_AWARD,
                        Map.entry(first, last),
                        (row, context) -> Map.entry(AwardKey.read(row), instalment(row))),
                grouped(
                        handle,
                        "select p.*, a.currency from award_movement p" + OF_AWARD,
                        Map.entry(first, last),
                        (row, context) -> Map.entry(AwardKey.read(row), movement(row))));
    }

    private static <T> Map<AwardId, List<T>> grouped(
            Handle handle, String select, Map.Entry<String, String> range, RowMapper<Map.Entry<AwardId, T>> mapper) {
        return handle
                .createQuery(select)
                .bind("first", range.getKey())
                .bind("last", range.getValue())
                .map(mapper)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Beneficiary beneficiary(ResultSet row) throws SQLException {
        return new Beneficiary(
                Columns.text(row, "administration").map(AdministrationId::of),
                Columns.text(row, "name"),
                share(row.getString("share")));
    }

    /** The fraction of a text such as 1/3, or 1. */
    static Fraction share(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }

    private static Instalment instalment(ResultSet row) throws SQLException {
        return new Instalment(
                Columns.date(row, "due_on"), Columns.text(row, "milestone"), Columns.date(row, "met_on"), amount(row));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                Movement.Kind.valueOf(row.getString("kind")),
                row.getObject("moved_on", LocalDate.class),
                amount(row),
                row.getString("reference"));
    }

    private static Money amount(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
    }

    List<Beneficiary> beneficiariesOf(AwardId id) {
        return beneficiaries.getOrDefault(id, List.of());
    }

    List<Instalment> instalmentsOf(AwardId id) {
        return instalments.getOrDefault(id, List.of());
    }

    List<Movement> movementsOf(AwardId id) {
        return movements.getOrDefault(id, List.of());
    }
}
