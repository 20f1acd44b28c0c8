package fr.palmares.adapters.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The words that things of one kind gain and lose, written together in the order of the index. */
final class WordChanges {

    private static final int BATCH = 10_000;

    private record Entry(String word, String id) {}

    private static final Comparator<Entry> IN_INDEX_ORDER =
            Comparator.comparing(Entry::word).thenComparing(Entry::id);

    private final Kind kind;
    private final List<Entry> gained = new ArrayList<>();
    private final List<Entry> lost = new ArrayList<>();

    WordChanges(Kind kind) {
        this.kind = kind;
    }

    void change(String id, WordSet before, WordSet now) {
        before.without(now).forEach(word -> lost.add(new Entry(word, id)));
        now.without(before).forEach(word -> gained.add(new Entry(word, id)));
    }

    void write(Handle handle) {
        run(handle, lost, "delete from word where kind = ? and word = ? and id = ?");
        run(handle, gained, "insert into word (kind, word, id) values (?, ?, ?)");
    }

    private void run(Handle handle, List<Entry> entries, String statement) {
        entries.sort(IN_INDEX_ORDER);
        for (int from = 0; from < entries.size(); from += BATCH) {
            try (PreparedBatch batch = handle.prepareBatch(statement)) {
                entries.subList(from, Math.min(from + BATCH, entries.size()))
                        .forEach(entry -> batch.add(kind.code(), entry.word, entry.id));
                batch.execute();
            }
        }
    }
}
