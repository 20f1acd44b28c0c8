package fr.palmares.adapters.persistence;

import fr.palmares.application.call.Calls;
import fr.palmares.application.shared.StaleWrite;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Calls and their tracks in tables. */
final class JdbiCalls implements Calls {

    private final Handles handles;

    JdbiCalls(Handles handles) {
        this.handles = handles;
    }

    @Override
    public Optional<Call> find(CallId id) {
        return handles.read(handle -> {
            List<Track> tracks = tracks(handle, id);
            return handle.createQuery("select * from call where id = :id")
                    .bind("id", id.toString())
                    .map((row, context) -> call(new Columns(row), tracks))
                    .findOne();
        });
    }

    private static List<Track> tracks(Handle handle, CallId id) {
        return handle.createQuery("select id, title from track where call = :call order by call, rank")
                .bind("call", id.toString())
                .map((row, context) -> new Track(TrackId.of(row.getString("id")), row.getString("title")))
                .list();
    }

    private static Call call(Columns row, List<Track> tracks) throws SQLException {
        return new Call(
                CallId.of(row.text("id")),
                row.text("title"),
                CallState.valueOf(row.text("state")),
                announcement(row),
                tracks,
                row.source(),
                row.revision());
    }

    static Announcement announcement(Columns row) throws SQLException {
        return new Announcement(
                row.day("announced_on"),
                row.count("announced_laureates"),
                row.count("announced_proposals"),
                row.money("announced_amount", "announced_currency"));
    }

    @Override
    public void save(Call call) {
        Handle handle = handles.writing();
        int written = call.revision().equals(Revision.NONE) ? insert(handle, call) : update(handle, call);
        if (written == 0) {
            throw new StaleWrite(call.id());
        }
        String id = call.id().toString();
        handle.createUpdate("delete from track where call = :call")
                .bind("call", id)
                .execute();
        saveTracks(handle, id, call.tracks());
        Words.replace(handle, Words.CALL, Map.of(id, List.of(call.title(), id)));
    }

    private static int insert(Handle handle, Call call) {
        return bound(handle.createUpdate("""
                                insert into call (id, title, state, announced_on, announced_laureates,
                                    announced_proposals, announced_amount, announced_currency, source_document,
                                    source_line, revision)
                                values (:id, :title, :state, :on, :laureates, :proposals, :amount, :currency,
                                    :document, :line, 1)
                                on conflict do nothing
                                """), call).execute();
    }

    private static int update(Handle handle, Call call) {
        return bound(handle.createUpdate("""
                                update call set title = :title, state = :state, announced_on = :on,
                                    announced_laureates = :laureates, announced_proposals = :proposals,
                                    announced_amount = :amount, announced_currency = :currency,
                                    source_document = :document, source_line = :line, revision = revision + 1
                                where id = :id and revision = :revision
                                """), call)
                .bind("revision", call.revision().number())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Call call) {
        Announcement announcement = call.announcement();
        return statement
                .bind("id", call.id().toString())
                .bind("title", call.title())
                .bind("state", call.state().name())
                .bind("on", announcement.on())
                .bind("laureates", announcement.laureates())
                .bind("proposals", announcement.proposals())
                .bind("amount", announcement.amount().map(Money::amount))
                .bind(
                        "currency",
                        announcement.amount().map(money -> money.currency().getCurrencyCode()))
                .bind("document", call.source().map(Source::document))
                .bind("line", call.source().map(Source::line));
    }

    private static void saveTracks(Handle handle, String call, List<Track> tracks) {
        if (tracks.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("insert into track (call, rank, id, title) values (:call, :rank, :id, :title)");
        for (int rank = 0; rank < tracks.size(); rank++) {
            Track track = tracks.get(rank);
            batch.bind("call", call)
                    .bind("rank", rank)
                    .bind("id", track.id().toString())
                    .bind("title", track.title())
                    .add();
        }
        batch.execute();
    }
}
