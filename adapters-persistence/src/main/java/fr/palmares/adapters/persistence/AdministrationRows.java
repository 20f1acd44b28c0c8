package fr.palmares.adapters.persistence;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What administrations, their views and their laureates read alike. */
final class AdministrationRows {

    private AdministrationRows() {}

    /** The names of several bodies in one statement, each body's oldest first. */
    static Map<AdministrationId, List<AdministrationName>> names(Handle handle, Collection<AdministrationId> ids) {
        return handle
                .createQuery("""
                        select administration, name, acronym, valid_from, valid_until from administration_name
                        where administration = any(:ids) order by administration, place
                        """)
                .bindArray(
                        "ids",
                        String.class,
                        ids.stream().map(AdministrationId::toString).toArray())
                .map((row, context) -> Map.entry(AdministrationId.of(row.getString("administration")), name(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static AdministrationName name(ResultSet row) throws SQLException {
        return new AdministrationName(
                row.getString("name"),
                Columns.text(row, "acronym"),
                new Period(Columns.date(row, "valid_from"), Columns.date(row, "valid_until")));
    }

    /** A row without its names, and what its view or its aggregate has besides: laureates or revision. */
    record Bare(AdministrationId id, Optional<AdministrationId> parent, Optional<Siret> siret, int number) {

        static Bare read(ResultSet row, String numberColumn) throws SQLException {
            return new Bare(
                    AdministrationId.of(row.getString("id")),
                    Columns.text(row, "parent").map(AdministrationId::of),
                    Columns.text(row, "siret").map(Siret::new),
                    row.getInt(numberColumn));
        }
    }

    /** All that a body is found by: every name and acronym that it ever had. */
    static Stream<String> texts(List<AdministrationName> names) {
        return names.stream().flatMap(name -> Stream.concat(Stream.of(name.name()), name.acronym().stream()));
    }
}
