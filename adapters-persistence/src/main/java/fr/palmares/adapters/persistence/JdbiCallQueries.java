package fr.palmares.adapters.persistence;

import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists calls: one statement for a page of rows, one for their tracks. */
final class JdbiCallQueries implements CallQueries {

    private static final String COLUMNS = """
            select c.*, f.amount, f.currency, f.programme, f.fund, f.operator,
                (select count(*) from laureate l where l.call = c.id) as laureates
            from call c left join funding f on f.call = c.id
            where
            """;

    private final Handles handles;

    JdbiCallQueries(Handles handles) {
        this.handles = handles;
    }

    @Override
    public List<CallView> list(SearchText text, Optional<CallId> after, int count) {
        Search search = Search.walking(text.words());
        return handles.read(handle -> views(
                handle,
                search.bind(handle.createQuery(COLUMNS + " c.id > :after" + search.ofKind(Words.CALL, "c.id")
                                + " order by c.id fetch first <count> rows only")
                        .define("count", count)
                        .bind("after", after.map(CallId::toString).orElse("")))));
    }

    @Override
    public Optional<CallView> one(CallId id) {
        return handles.read(handle ->
                views(handle, handle.createQuery(COLUMNS + " c.id = :id").bind("id", id.toString())).stream()
                        .findFirst());
    }

    private static List<CallView> views(Handle handle, Query query) {
        List<CallView> views =
                query.map((row, context) -> view(new Columns(row))).list();
        Map<String, List<Track>> tracks =
                tracks(handle, views.stream().map(view -> view.id().toString()).toList());
        return views.stream().map(view -> withTracks(view, tracks)).toList();
    }

    private static CallView view(Columns row) throws SQLException {
        return new CallView(
                CallId.of(row.text("id")),
                row.text("title"),
                CallState.valueOf(row.text("state")),
                JdbiCalls.announcement(row),
                List.of(),
                JdbiFundings.envelope(row),
                row.number("laureates"),
                row.source());
    }

    private record TrackOf(String call, Track track) {}

    private static Map<String, List<Track>> tracks(Handle handle, List<String> calls) {
        Map<String, List<Track>> tracks = new HashMap<>();
        AdministrationRows.inChunks(
                        handle,
                        calls,
                        "select call, id, title from track where call in (<values>) order by call, rank",
                        (row, context) -> new TrackOf(
                                row.getString("call"),
                                new Track(TrackId.of(row.getString("id")), row.getString("title"))))
                .forEach(track -> tracks.computeIfAbsent(track.call(), call -> new ArrayList<>())
                        .add(track.track()));
        return tracks;
    }

    private static CallView withTracks(CallView view, Map<String, List<Track>> tracks) {
        return new CallView(
                view.id(),
                view.title(),
                view.state(),
                view.announcement(),
                tracks.getOrDefault(view.id().toString(), List.of()),
                view.envelope(),
                view.laureates(),
                view.source());
    }
}
