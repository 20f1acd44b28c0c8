package fr.palmares.adapters.persistence;

import fr.palmares.application.trail.AuditTrail;
import fr.palmares.application.trail.HistoryFilter;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.trail.Actor;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Change.Act;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import fr.palmares.domain.trail.Subject;
import fr.palmares.domain.trail.Subject.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class JdbiAuditTrail implements AuditTrail {

    /** So many entries are read at a time. */
    private static final int STRIDE = 5_000;

    private static final String NEXT =
            "select * from trail where sequence > :last order by sequence fetch first :count rows only";

    private final Sessions sessions;

    JdbiAuditTrail(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Head head() {
        return sessions.read(TrailWriting.TrailHead::read).orElse(Head.NONE);
    }

    @Override
    public List<Entry> latest(HistoryFilter filter, Optional<Long> before, int count) {
        Query query = new Query("select * from trail\n");
        filter.call().ifPresent(call -> query.where("call = :call", "call", call.toString()));
        filter.kind().ifPresent(kind -> query.where("kind = :kind", "kind", kind.code()));
        before.ifPresent(last -> query.where("sequence < :before", "before", last));
        return sessions.read(handle -> handle.createQuery(query.orderedBy("sequence desc"))
                .bindMap(query.bindings())
                .bind("count", count)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public void walk(Walker walker) {
        for (Optional<Long> last = Optional.of(Long.MIN_VALUE); last.isPresent(); ) {
            last = stride(last.get(), walker);
        }
    }

    /** The last sequence that it came to, if there may be more. */
    private Optional<Long> stride(long last, Walker walker) {
        List<Long> met = sessions.read(handle -> handle.createQuery(NEXT)
                .bind("last", last)
                .bind("count", STRIDE)
                .map((row, context) -> meet(row, walker))
                .list());
        return met.size() < STRIDE ? Optional.empty() : Optional.of(met.get(met.size() - 1));
    }

    private static long meet(ResultSet row, Walker walker) throws SQLException {
        long sequence = row.getLong("sequence");
        Optional<Entry> entry = readable(row);
        entry.ifPresentOrElse(walker::meet, () -> walker.meetUnreadable(sequence));
        return sequence;
    }

    private static Optional<Entry> readable(ResultSet row) throws SQLException {
        try {
            Entry entry = entry(row);
            boolean rightCall = Columns.text(row, "call")
                    .equals(entry.change().subject().call().map(Object::toString));
            return Optional.of(entry).filter(read -> rightCall);
        } catch (IllegalArgumentException tamperedWith) {
            return Optional.empty();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                Columns.instant(row, "told_at"),
                new Actor(row.getString("actor")),
                change(row),
                new Digest(row.getString("digest")));
    }

    private static Change change(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Change(
                act(row.getString("act")),
                new Subject(
                        Kind.ofCode(kind).orElseThrow(() -> new IllegalArgumentException(kind)),
                        row.getString("subject")),
                new Revision(row.getInt("revision")),
                new Digest(row.getString("state")),
                Difference.read(row.getString("changes")));
    }

    private static Act act(String code) {
        return Arrays.stream(Act.values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
