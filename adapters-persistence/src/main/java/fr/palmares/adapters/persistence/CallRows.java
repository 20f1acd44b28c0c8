package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What calls and their views read alike. */
final class CallRows {

    private CallRows() {}

    static Announcement announcement(ResultSet row) throws SQLException {
        return new Announcement(
                Columns.date(row, "announced_on"),
                Columns.integer(row, "announced_laureates"),
                Columns.integer(row, "announced_proposals"),
                Columns.money(row, "announced_amount", "announced_currency"));
    }

    /** The tracks of several calls in one statement, each in its call's order. */
    static Map<CallId, List<Track>> tracks(Handle handle, Collection<String> calls) {
        return handle
                .createQuery("select call, id, title from call_track where call = any(:calls) order by call, place")
                .bindArray("calls", String.class, calls.toArray())
                .map((row, context) -> Map.entry(
                        CallId.of(row.getString("call")),
                        new Track(TrackId.of(row.getString("id")), row.getString("title"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
