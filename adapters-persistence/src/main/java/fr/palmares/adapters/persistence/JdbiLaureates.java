package fr.palmares.adapters.persistence;

import fr.palmares.application.laureate.Laureates;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.laureate.Project;
import fr.palmares.domain.shared.Revision;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Laureates, their gains, and the words by which they are found, in tables; written in batches. */
final class JdbiLaureates implements Laureates {

    private static final int CHUNK = 5_000;
    private static final String INSERT = """
            insert into laureate (id, call, number, body, administration, track, title, objective, data, ai,
                source_document, source_line, revision)
            values (:id, :call, :number, :body, :administration, :track, :title, :objective, :data, :ai,
                :document, :line, 1)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update laureate set body = :body, administration = :administration, track = :track, title = :title,
                objective = :objective, data = :data, ai = :ai, source_document = :document, source_line = :line,
                revision = revision + 1
            where id = :id and revision = :revision
            """;

    private final Handles handles;

    JdbiLaureates(Handles handles) {
        this.handles = handles;
    }

    @Override
    public List<Laureate> of(CallId call) {
        return handles.read(handle -> {
            Map<String, List<String>> gains = LaureateRows.gainsBetween(
                    handle,
                    LaureateRows.key(new LaureateId(call, 1)),
                    LaureateRows.key(new LaureateId(call, LaureateId.LAST)));
            return handle.createQuery("select * from laureate where call = :call order by call, id")
                    .bind("call", call.toString())
                    .map((row, context) -> laureate(new Columns(row), gains))
                    .list();
        });
    }

    private static Laureate laureate(Columns row, Map<String, List<String>> gains) throws SQLException {
        return new Laureate(
                LaureateRows.id(row),
                row.told("body"),
                row.told("administration").map(AdministrationId::of),
                row.told("track").map(TrackId::of),
                LaureateRows.project(row, gains),
                row.source().orElseThrow(),
                row.revision());
    }

    @Override
    public void save(List<Laureate> laureates) {
        Handle handle = handles.writing();
        for (int from = 0; from < laureates.size(); from += CHUNK) {
            saveChunk(handle, laureates.subList(from, Math.min(laureates.size(), from + CHUNK)));
        }
    }

    private static void saveChunk(Handle handle, List<Laureate> laureates) {
        List<Laureate> fresh = laureates.stream().filter(JdbiLaureates::isFresh).toList();
        List<Laureate> known = laureates.stream().filter(one -> !isFresh(one)).toList();
        if (!fresh.isEmpty()) {
            write(handle, fresh, INSERT);
            saveGains(handle, fresh);
            Words.insert(handle, Words.LAUREATE, texts(fresh));
        }
        if (!known.isEmpty()) {
            write(handle, known, UPDATE);
            PreparedBatch removal = handle.prepareBatch("delete from gain where laureate = :id");
            known.forEach(laureate ->
                    removal.bind("id", LaureateRows.key(laureate.id())).add());
            removal.execute();
            saveGains(handle, known);
            Words.replace(handle, Words.LAUREATE, texts(known));
        }
    }

    private static boolean isFresh(Laureate laureate) {
        return laureate.revision().equals(Revision.NONE);
    }

    private static void write(Handle handle, List<Laureate> laureates, String sql) {
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Laureate laureate : laureates) {
            bind(batch, laureate);
            if (!isFresh(laureate)) {
                batch.bind("revision", laureate.revision().number());
            }
            batch.add();
        }
        Written.orStale(batch.execute(), row -> laureates.get(row).id());
    }

    private static void bind(PreparedBatch batch, Laureate laureate) {
        Project project = laureate.project();
        batch.bind("id", LaureateRows.key(laureate.id()))
                .bind("body", laureate.body())
                .bind("administration", laureate.administration().map(AdministrationId::toString))
                .bind("track", laureate.track().map(TrackId::toString))
                .bind("title", project.title())
                .bind("objective", project.objective())
                .bind("data", project.data())
                .bind("ai", project.ai())
                .bind("document", laureate.source().document())
                .bind("line", laureate.source().line());
        if (isFresh(laureate)) {
            batch.bind("call", laureate.id().call().toString())
                    .bind("number", laureate.id().number());
        }
    }

    private static void saveGains(Handle handle, List<Laureate> laureates) {
        PreparedBatch batch =
                handle.prepareBatch("insert into gain (laureate, rank, gain) values (:laureate, :rank, :gain)");
        for (Laureate laureate : laureates) {
            List<String> gains = laureate.project().gains();
            for (int rank = 0; rank < gains.size(); rank++) {
                batch.bind("laureate", LaureateRows.key(laureate.id()))
                        .bind("rank", rank)
                        .bind("gain", gains.get(rank))
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Map<String, List<String>> texts(List<Laureate> laureates) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Laureate laureate : laureates) {
            Project project = laureate.project();
            Stream<String> told = Stream.of(laureate.body(), project.objective(), project.data(), project.ai())
                    .flatMap(text -> text.stream());
            texts.put(
                    LaureateRows.key(laureate.id()),
                    Stream.of(Stream.of(project.title()), told, project.gains().stream())
                            .flatMap(text -> text)
                            .toList());
        }
        return texts;
    }
}
