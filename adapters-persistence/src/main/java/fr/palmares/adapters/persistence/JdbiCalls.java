package fr.palmares.adapters.persistence;

import fr.palmares.application.call.Calls;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.shared.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiCalls implements Calls {

    private static final String INSERT = """
            insert into call (
                id, title, state, announced_on, announced_laureates, announced_proposals, announced_amount,
                announced_currency, source_document, source_line, specification, words, revision)
            values (
                :id, :title, :state, :announcedOn, :announcedLaureates, :announcedProposals, :announcedAmount,
                :announcedCurrency, :sourceDocument, :sourceLine, :specification, :words, :revision + 1)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update call
            set title = :title, state = :state, announced_on = :announcedOn,
                announced_laureates = :announcedLaureates, announced_proposals = :announcedProposals,
                announced_amount = :announcedAmount, announced_currency = :announcedCurrency,
                source_document = :sourceDocument, source_line = :sourceLine, specification = :specification,
                words = :words, revision = revision + 1
            where id = :id and revision = :revision
            """;

    private final Sessions sessions;

    JdbiCalls(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Call> find(CallId id) {
        return sessions.read(handle -> {
            List<Track> tracks = CallRows.tracks(handle, List.of(id.toString())).getOrDefault(id, List.of());
            return handle.createQuery("select * from call where id = :id")
                    .bind("id", id.toString())
                    .map((row, context) -> call(row, tracks))
                    .findOne();
        });
    }

    private static Call call(ResultSet row, List<Track> tracks) throws SQLException {
        return new Call(
                CallId.of(row.getString("id")),
                row.getString("title"),
                CallState.valueOf(row.getString("state")),
                Columns.text(row, "specification").map(SpecificationText::read),
                CallRows.announcement(row),
                tracks,
                Columns.source(row),
                new Revision(row.getInt("revision")));
    }

    @Override
    public void save(Call call) {
        sessions.write(Telling.CALLS, List.of(call), this::onRecord, handle -> {
            boolean isNew = call.revision().equals(Revision.NONE);
            WordChanges words = new WordChanges(Kind.CALL);
            words.change(call.id().toString(), wordsOnRecord(handle, call.id()), words(call));
            Revisions.write(handle, isNew ? INSERT : UPDATE, List.of(call), JdbiCalls::bind, Call::id);
            replaceTracks(handle, call);
            words.write(handle);
        });
    }

    private List<Call> onRecord(List<Call> calls) {
        return calls.stream().flatMap(call -> find(call.id()).stream()).toList();
    }

    private static WordSet words(Call call) {
        return WordSet.of(Stream.of(call.title(), call.id().toString()));
    }

    private static WordSet wordsOnRecord(Handle handle, CallId id) {
        return handle.createQuery("select words from call where id = :id")
                .bind("id", id.toString())
                .mapTo(String.class)
                .findOne()
                .map(WordSet::read)
                .orElse(WordSet.NONE);
    }

    private static void bind(PreparedBatch batch, Call call) {
        batch.bind("id", call.id().toString())
                .bind("title", call.title())
                .bind("state", call.state().name())
                .bind("announcedOn", call.announcement().on())
                .bind("announcedLaureates", call.announcement().laureates())
                .bind("announcedProposals", call.announcement().proposals())
                .bind("announcedAmount", call.announcement().amount().map(Money::amount))
                .bind(
                        "announcedCurrency",
                        call.announcement()
                                .amount()
                                .map(amount -> amount.currency().getCurrencyCode()))
                .bind("sourceDocument", call.source().map(Source::document))
                .bind("sourceLine", call.source().map(Source::line))
                .bind("specification", call.specification().map(SpecificationText::write))
                .bind("words", words(call).column())
                .bind("revision", call.revision().number());
    }

    private static void replaceTracks(Handle handle, Call call) {
        String id = call.id().toString();
        handle.execute("delete from call_track where call = ?", id);
        if (!call.tracks().isEmpty()) {
            try (PreparedBatch batch =
                    handle.prepareBatch("insert into call_track (call, place, id, title) values (?, ?, ?, ?)")) {
                for (Track track : call.tracks()) {
                    batch.add(id, batch.size(), track.id().toString(), track.title());
                }
                batch.execute();
            }
        }
    }
}
