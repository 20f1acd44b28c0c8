package fr.palmares.adapters.persistence;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes laureates and the words by which they are found, a few thousand at a time. */
final class LaureateWriting {

    private static final int CHUNK = 2_000;

    private static final String INSERT = """
            insert into laureate (
                id, call, number, proposal, body, administration, track, title, objective, data, ai, gains, withdrawn,
                source_document, source_line, words, revision)
            values (
                :id, :call, :number, :proposal, :body, :administration, :track, :title, :objective, :data, :ai, :gains,
                :withdrawn, :sourceDocument, :sourceLine, :words, :revision + 1)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update laureate
            set proposal = :proposal, withdrawn = :withdrawn, body = :body,
                administration = :administration, track = :track, title = :title,
                objective = :objective, data = :data, ai = :ai, gains = :gains, source_document = :sourceDocument,
                source_line = :sourceLine, words = :words, revision = revision + 1
            where id = :id and revision = :revision
            """;

    private final Handle handle;

    LaureateWriting(Handle handle) {
        this.handle = handle;
    }

    void write(List<Laureate> laureates) {
        inChunks(laureates, this::writeChunk);
    }

    /** Has the laureates of these bodies found under the names that the bodies now have. */
    void renamed(List<AdministrationId> bodies) {
        List<Laureate> hosted = handle.createQuery("select * from laureate where administration = any(:bodies)")
                .bindArray("bodies", String.class, texts(bodies))
                .map((row, context) -> LaureateRows.laureate(row))
                .list();
        inChunks(hosted, this::rewordChunk);
    }

    private static void inChunks(List<Laureate> laureates, Consumer<List<Laureate>> work) {
        for (int from = 0; from < laureates.size(); from += CHUNK) {
            work.accept(laureates.subList(from, Math.min(from + CHUNK, laureates.size())));
        }
    }

    private void writeChunk(List<Laureate> chunk) {
        Map<LaureateId, WordSet> words = words(chunk);
        WordChanges changes = changes(chunk, words);
        Map<Boolean, List<Laureate>> byNovelty = chunk.stream()
                .collect(Collectors.partitioningBy(
                        laureate -> laureate.revision().equals(Revision.NONE)));
        byNovelty.forEach((isNew, some) -> Revisions.write(
                handle,
                isNew ? INSERT : UPDATE,
                some,
                (batch, laureate) -> bind(batch, laureate, words.getOrDefault(laureate.id(), WordSet.NONE)),
                Laureate::id));
        changes.write(handle);
    }

    private void rewordChunk(List<Laureate> chunk) {
        Map<LaureateId, WordSet> words = words(chunk);
        WordChanges changes = changes(chunk, words);
        try (PreparedBatch batch = handle.prepareBatch("update laureate set words = ? where id = ?")) {
            words.forEach((id, now) -> batch.add(now.column(), LaureateKey.of(id)));
            batch.execute();
        }
        changes.write(handle);
    }

    /** The words of each, with the names of its body locked until the end, so that no renaming is missed. */
    private Map<LaureateId, WordSet> words(List<Laureate> chunk) {
        List<AdministrationId> bodies = chunk.stream()
                .flatMap(laureate -> laureate.administration().stream())
                .distinct()
                .toList();
        handle.createQuery("select id from administration where id = any(:bodies) order by id for update")
                .bindArray("bodies", String.class, texts(bodies))
                .mapTo(String.class)
                .list();
        Map<AdministrationId, List<AdministrationName>> names = AdministrationRows.names(handle, bodies);
        Map<LaureateId, WordSet> words = new LinkedHashMap<>();
        chunk.forEach(laureate -> words.put(laureate.id(), LaureateRows.words(laureate, names)));
        return words;
    }

    private WordChanges changes(List<Laureate> chunk, Map<LaureateId, WordSet> words) {
        Map<String, WordSet> before = wordsOnRecord(chunk);
        WordChanges changes = new WordChanges(Kind.LAUREATE);
        words.forEach((id, now) -> {
            String key = LaureateKey.of(id);
            changes.change(key, before.getOrDefault(key, WordSet.NONE), now);
        });
        return changes;
    }

    private Map<String, WordSet> wordsOnRecord(List<Laureate> chunk) {
        Object[] keys =
                chunk.stream().map(laureate -> LaureateKey.of(laureate.id())).toArray();
        return handle
                .createQuery("select id, words from laureate where id = any(:keys)")
                .bindArray("keys", String.class, keys)
                .map((row, context) -> Map.entry(row.getString("id"), WordSet.read(row.getString("words"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Object[] texts(List<AdministrationId> ids) {
        return ids.stream().map(AdministrationId::toString).toArray();
    }

    private static void bind(PreparedBatch batch, Laureate laureate, WordSet words) {
        Project project = laureate.project();
        batch.bind("id", LaureateKey.of(laureate.id()))
                .bind("call", laureate.id().call().toString())
                .bind("number", laureate.id().number())
                .bind("proposal", laureate.proposal().map(ProposalNumber::value))
                .bind("withdrawn", laureate.withdrawn())
                .bind("body", laureate.body())
                .bind("administration", laureate.administration().map(AdministrationId::toString))
                .bind("track", laureate.track().map(TrackId::toString))
                .bind("title", project.title())
                .bind("objective", project.objective())
                .bind("data", project.data())
                .bind("ai", project.ai())
                .bindArray("gains", String.class, project.gains().toArray())
                .bind("sourceDocument", laureate.source().document())
                .bind("sourceLine", laureate.source().line())
                .bind("words", words.column())
                .bind("revision", laureate.revision().number());
    }
}
