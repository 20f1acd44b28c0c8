package fr.palmares.adapters.persistence;

import fr.palmares.application.trail.Author;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What one transaction did and the trail does not tell yet. It is chained behind all else as late as can be, for from
 * then on until the end of the transaction every other writer waits.
 */
final class TrailWriting {

    /** More is not kept in memory: whoever writes so much makes others wait a little longer. */
    private static final int MOST_UNTOLD = 5_000;

    private static final String INSERT = """
            insert into trail (
                sequence, told_at, actor, act, kind, subject, call, revision, state, changes, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Handle handle;
    private final Author author;
    private final List<Change> untold = new ArrayList<>();

    TrailWriting(Handle handle, Author author) {
        this.handle = handle;
        this.author = author;
    }

    void add(List<Change> changes) {
        untold.addAll(changes);
    }

    boolean isLong() {
        return untold.size() >= MOST_UNTOLD;
    }

    /** How much is untold; {@link #backTo} forgets what was added since. */
    int mark() {
        return untold.size();
    }

    void backTo(int mark) {
        untold.subList(mark, untold.size()).clear();
    }

    /** Adds all to the trail, behind what others have added. */
    void tell() {
        if (untold.isEmpty()) {
            return;
        }
        Head head = TrailHead.claim(handle);
        Instant now = author.now().orElseGet(this::clockOfTheDatabase);
        try (Batch batch = new Batch(handle, INSERT)) {
            for (Change change : untold) {
                Entry entry = Entry.after(head, now, author.actor(), change);
                add(batch, entry);
                head = entry.head();
            }
            batch.reachesAll();
        }
        TrailHead.move(handle, head);
        untold.clear();
    }

    private Instant clockOfTheDatabase() {
        return handle.createQuery("select current_timestamp")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }

    private static void add(Batch batch, Entry entry) {
        Change change = entry.change();
        batch.add(
                entry.sequence(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.by().name(),
                change.act().code(),
                change.subject().kind().code(),
                change.subject().id(),
                change.subject().call().map(Object::toString),
                change.revision().number(),
                change.state().hex(),
                Difference.written(change.differences()),
                entry.digest().hex());
    }

    /** The one row that says where the trail ends. */
    static final class TrailHead {

        private TrailHead() {}

        /** Has every other writer wait until the end of this transaction. */
        static Head claim(Handle handle) {
            return locked(handle).orElseGet(() -> {
                handle.createUpdate("insert into trail_head (place, sequence, digest) values (1, 0, :none)"
                                + " on conflict do nothing")
                        .bind("none", Digest.NONE.hex())
                        .execute();
                return locked(handle).orElseThrow();
            });
        }

        private static Optional<Head> locked(Handle handle) {
            return read(handle, "select sequence, digest from trail_head where place = 1 for update");
        }

        static Optional<Head> read(Handle handle) {
            return read(handle, "select sequence, digest from trail_head where place = 1");
        }

        private static Optional<Head> read(Handle handle, String query) {
            return handle.createQuery(query)
                    .map((row, context) -> new Head(row.getLong("sequence"), new Digest(row.getString("digest"))))
                    .findOne();
        }

        static boolean isToBegin(Handle handle) {
            return handle.createQuery("select 1 from trail_head where place = 0")
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
        }

        /** Whether it is for this transaction to begin the trail. */
        static boolean begins(Handle handle) {
            return handle.execute("delete from trail_head where place = 0") == 1;
        }

        private static void move(Handle handle, Head head) {
            handle.execute(
                    "update trail_head set sequence = ?, digest = ? where place = 1",
                    head.sequence(),
                    head.digest().hex());
        }
    }
}
