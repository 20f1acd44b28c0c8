package fr.palmares.adapters.persistence;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Period;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads administrations and their names, each in one statement for every thousand asked for. */
final class AdministrationRows {

    private static final int CHUNK = 1000;

    private record NameOf(String administration, AdministrationName name) {}

    private AdministrationRows() {}

    /** The rows of a statement over {@code (<values>)}, however many values there are. */
    static <T> List<T> inChunks(Handle handle, List<String> values, String sql, RowMapper<T> mapper) {
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            rows.addAll(handle.createQuery(sql)
                    .bindList("values", values.subList(from, Math.min(values.size(), from + CHUNK)))
                    .map(mapper)
                    .list());
        }
        return rows;
    }

    static List<Administration> withIds(Handle handle, List<String> ids) {
        List<String> distinct = ids.stream().distinct().sorted().toList();
        Map<String, List<AdministrationName>> names = names(handle, distinct);
        return inChunks(
                        handle,
                        distinct,
                        "select * from administration where id in (<values>)",
                        (row, context) -> administration(new Columns(row), names))
                .stream()
                .sorted(Comparator.comparing(Administration::id))
                .toList();
    }

    private static Administration administration(Columns row, Map<String, List<AdministrationName>> names)
            throws SQLException {
        String id = row.text("id");
        return new Administration(
                AdministrationId.of(id),
                names.getOrDefault(id, List.of()),
                row.told("parent").map(AdministrationId::of),
                row.told("siret").map(Siret::new),
                row.revision());
    }

    /** The names of each of those administrations, in order. */
    static Map<String, List<AdministrationName>> names(Handle handle, List<String> ids) {
        Map<String, List<AdministrationName>> names = new HashMap<>();
        inChunks(handle, ids, """
                        select * from administration_name where administration in (<values>)
                        order by administration, rank
                        """, (row, context) -> nameOf(new Columns(row)))
                .forEach(name -> names.computeIfAbsent(name.administration(), id -> new ArrayList<>())
                        .add(name.name()));
        return names;
    }

    private static NameOf nameOf(Columns row) throws SQLException {
        Period period = new Period(row.day("first_day"), row.day("last_day"));
        return new NameOf(
                row.text("administration"), new AdministrationName(row.text("name"), row.told("acronym"), period));
    }
}
