package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.laureate.Project;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What the tables of laureates hold, read and written alike by the store and the queries. */
final class LaureateRows {

    private LaureateRows() {}

    /** The one key of a laureate, in the order of lists. */
    static String key(LaureateId id) {
        return String.format(Locale.ROOT, "%s %06d", id.call(), id.number());
    }

    static LaureateId id(Columns row) throws SQLException {
        return new LaureateId(CallId.of(row.text("call")), row.number("number"));
    }

    static Project project(Columns row, Map<String, List<String>> gains) throws SQLException {
        return new Project(
                row.text("title"),
                row.told("objective"),
                row.told("data"),
                row.told("ai"),
                gains.getOrDefault(row.text("id"), List.of()));
    }

    /** The gains of each laureate between two keys, both included. */
    static Map<String, List<String>> gainsBetween(Handle handle, String first, String last) {
        Map<String, List<String>> gains = new HashMap<>();
        handle.createQuery("""
                        select laureate, gain from gain where laureate >= :first and laureate <= :last
                        order by laureate, rank
                        """)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> Map.entry(row.getString("laureate"), row.getString("gain")))
                .forEach(gain -> gains.computeIfAbsent(gain.getKey(), id -> new ArrayList<>())
                        .add(gain.getValue()));
        return gains;
    }

    /** The gains of each of those laureates. */
    static Map<String, List<String>> gainsOf(Handle handle, List<String> keys) {
        Map<String, List<String>> gains = new HashMap<>();
        AdministrationRows.inChunks(
                        handle,
                        keys,
                        "select laureate, gain from gain where laureate in (<values>) order by laureate, rank",
                        (row, context) -> Map.entry(row.getString("laureate"), row.getString("gain")))
                .forEach(gain -> gains.computeIfAbsent(gain.getKey(), id -> new ArrayList<>())
                        .add(gain.getValue()));
        return gains;
    }
}
