package fr.palmares.adapters.persistence;

import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.shared.Revision;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiScorecards implements Scorecards {

    private static final String INSERT = """
            insert into scorecard (call, proposal, juror, revision) values (:call, :proposal, :juror, :revision + 1)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update scorecard set revision = revision + 1
            where call = :call and proposal = :proposal and juror = :juror and revision = :revision
            """;

    /** One statement, so that a card and its marks are of one revision. */
    private static final String SELECT = """
            select s.proposal, s.juror, s.revision, m.criterion, m.points, m.comment
            from scorecard s
            left join mark m on m.call = s.call and m.proposal = s.proposal and m.juror = s.juror
            where s.call = :call
            order by s.proposal, s.juror, m.place
            """;

    private final Sessions sessions;

    JdbiScorecards(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A card without its marks, and one of these unless it has none. */
    private record Row(Scorecard card, Optional<Mark> mark) {}

    @Override
    public List<Scorecard> of(CallId call) {
        List<Row> rows = sessions.read(handle -> handle.createQuery(SELECT)
                .bind("call", call.toString())
                .map((row, context) -> row(row, call))
                .list());
        Map<Scorecard, List<Mark>> marks = new LinkedHashMap<>();
        for (Row row : rows) {
            List<Mark> ofCard = marks.computeIfAbsent(row.card(), none -> new ArrayList<>());
            row.mark().ifPresent(ofCard::add);
        }
        return marks.entrySet().stream()
                .map(card -> card.getKey().marked(card.getValue()))
                .toList();
    }

    private static Row row(ResultSet row, CallId call) throws SQLException {
        Scorecard card = new Scorecard(
                new JurorId(row.getString("juror")),
                new ProposalId(call, new ProposalNumber(row.getInt("proposal"))),
                List.of(),
                new Revision(row.getInt("revision")));
        String points = row.getString("points");
        Optional<String> comment = Columns.text(row, "comment");
        return new Row(
                card,
                Columns.text(row, "criterion")
                        .map(criterion -> new Mark(CriterionId.of(criterion), new BigDecimal(points), comment)));
    }

    @Override
    public void save(List<Scorecard> cards) {
        Map<Boolean, List<Scorecard>> byNovelty = cards.stream()
                .collect(Collectors.partitioningBy(card -> card.revision().equals(Revision.NONE)));
        sessions.write(Telling.SCORECARDS, cards, this::onRecord, handle -> {
            byNovelty.forEach((isNew, some) -> Revisions.write(
                    handle,
                    isNew ? INSERT : UPDATE,
                    some,
                    JdbiScorecards::bind,
                    card -> card.juror() + " on " + card.proposal()));
            replaceMarks(handle, cards);
        });
    }

    private List<Scorecard> onRecord(List<Scorecard> cards) {
        return cards.stream()
                .map(card -> card.proposal().call())
                .distinct()
                .flatMap(call -> of(call).stream())
                .toList();
    }

    private static void bind(PreparedBatch batch, Scorecard card) {
        batch.bind("call", card.proposal().call().toString())
                .bind("proposal", card.number().value())
                .bind("juror", card.juror().text())
                .bind("revision", card.revision().number());
    }

    private static void replaceMarks(Handle handle, List<Scorecard> cards) {
        try (PreparedBatch batch =
                handle.prepareBatch("delete from mark where call = ? and proposal = ? and juror = ?")) {
            cards.forEach(card -> batch.add(
                    card.proposal().call().toString(),
                    card.number().value(),
                    card.juror().text()));
            batch.execute();
        }
        try (PreparedBatch batch = handle.prepareBatch("""
                insert into mark (call, proposal, juror, place, criterion, points, comment)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            cards.forEach(card -> addMarks(batch, card));
            batch.execute();
        }
    }

    private static void addMarks(PreparedBatch batch, Scorecard card) {
        for (int place = 0; place < card.marks().size(); place++) {
            Mark mark = card.marks().get(place);
            batch.add(
                    card.proposal().call().toString(),
                    card.number().value(),
                    card.juror().text(),
                    place,
                    mark.criterion().toString(),
                    mark.value().toString(),
                    mark.comment());
        }
    }
}
