package fr.palmares.adapters.persistence;

import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.CallView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Track;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiCallQueries implements CallQueries {

    private static final String SELECT = """
            select c.*, f.amount, f.currency, f.programme, f.fund, f.operator,
                (select count(*) from laureate l where l.call = c.id and not l.withdrawn) as laureates
            from call c left join funding f on f.call = c.id
            """;

    private final Sessions sessions;

    JdbiCallQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<CallView> list(SearchText search, Optional<CallId> after, int count) {
        return sessions.read(handle -> {
            Query query = new Query(SELECT);
            after.ifPresent(id -> query.where("c.id > :after", "after", id.toString()));
            new Search(Kind.CALL, search).restrict(query, "c", handle);
            return views(handle, query, count);
        });
    }

    @Override
    public Optional<CallView> one(CallId id) {
        return sessions.read(handle -> {
            Query query = new Query(SELECT).where("c.id = :id", "id", id.toString());
            return views(handle, query, 1).stream().findFirst();
        });
    }

    private static List<CallView> views(Handle handle, Query query, int count) {
        List<CallView> bare = handle.createQuery(query.orderedBy("c.id"))
                .bindMap(query.bindings())
                .bind("count", count)
                .map((row, context) -> bare(row))
                .list();
        Map<CallId, List<Track>> tracks = CallRows.tracks(
                handle, bare.stream().map(view -> view.id().toString()).toList());
        return bare.stream()
                .map(view -> with(tracks.getOrDefault(view.id(), List.of()), view))
                .toList();
    }

    private static CallView bare(ResultSet row) throws SQLException {
        return new CallView(
                CallId.of(row.getString("id")),
                row.getString("title"),
                CallState.valueOf(row.getString("state")),
                CallRows.announcement(row),
                List.of(),
                JdbiFundings.envelope(row),
                row.getInt("laureates"),
                Columns.source(row));
    }

    private static CallView with(List<Track> tracks, CallView view) {
        return new CallView(
                view.id(),
                view.title(),
                view.state(),
                view.announcement(),
                tracks,
                view.envelope(),
                view.laureates(),
                view.source());
    }
}
