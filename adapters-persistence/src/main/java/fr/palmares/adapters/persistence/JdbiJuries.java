package fr.palmares.adapters.persistence;

import fr.palmares.application.jury.Juries;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Recusal;
import fr.palmares.domain.shared.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiJuries implements Juries {

    private static final String INSERT =
            "insert into jury (call, revision) values (:call, :revision + 1) on conflict do nothing";

    private static final String UPDATE =
            "update jury set revision = revision + 1 where call = :call and revision = :revision";

    /** One statement, so that members and recusals are of one revision: each member with each of its recusals. */
    private static final String SELECT = """
            select j.revision, m.id, m.name, m.role, m.declared_on, r.place, r.proposal, r.ground, r.recused_on
            from jury j
            left join juror m on m.call = j.call
            left join recusal r on r.call = m.call and r.juror = m.id
            where j.call = :call
            order by m.place, r.place
            """;

    private final Sessions sessions;

    JdbiJuries(Sessions sessions) {
        this.sessions = sessions;
    }

    private record Placed(int place, Recusal recusal) {}

    private record Row(Revision revision, Optional<Juror> member, Optional<Placed> recusal) {}

    @Override
    public Optional<Jury> of(CallId call) {
        List<Row> rows = sessions.read(handle -> handle.createQuery(SELECT)
                .bind("call", call.toString())
                .map((row, context) -> row(row))
                .list());
        return rows.stream().findFirst().map(first -> jury(call, rows).at(first.revision()));
    }

    private static Jury jury(CallId call, List<Row> rows) {
        return Jury.named(
                call,
                rows.stream().flatMap(row -> row.member().stream()).distinct().toList(),
                rows.stream()
                        .flatMap(row -> row.recusal().stream())
                        .sorted(Comparator.comparing(Placed::place))
                        .map(Placed::recusal)
                        .toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        Revision revision = new Revision(row.getInt("revision"));
        Optional<JurorId> id = Columns.text(row, "id").map(JurorId::new);
        if (id.isEmpty()) {
            return new Row(revision, Optional.empty(), Optional.empty());
        }
        Juror member = new Juror(
                id.get(),
                row.getString("name"),
                Juror.Role.valueOf(row.getString("role")),
                Columns.date(row, "declared_on"));
        return new Row(revision, Optional.of(member), recusal(row, id.get()));
    }

    private static Optional<Placed> recusal(ResultSet row, JurorId juror) throws SQLException {
        Optional<Integer> proposal = Columns.integer(row, "proposal");
        if (proposal.isEmpty()) {
            return Optional.empty();
        }
        Recusal recusal = new Recusal(
                juror,
                new ProposalNumber(proposal.get()),
                row.getString("ground"),
                Columns.date(row, "recused_on").orElseThrow());
        return Optional.of(new Placed(row.getInt("place"), recusal));
    }

    @Override
    public void save(Jury jury) {
        boolean isNew = jury.revision().equals(Revision.NONE);
        sessions.write(
                Telling.JURIES, List.of(jury), known -> of(jury.call()).stream().toList(), handle -> {
                    Revisions.write(handle, isNew ? INSERT : UPDATE, List.of(jury), JdbiJuries::bind, Jury::call);
                    handle.execute(
                            "delete from recusal where call = ?", jury.call().toString());
                    handle.execute(
                            "delete from juror where call = ?", jury.call().toString());
                    addMembers(handle, jury);
                    addRecusals(handle, jury);
                });
    }

    private static void bind(PreparedBatch batch, Jury jury) {
        batch.bind("call", jury.call().toString())
                .bind("revision", jury.revision().number());
    }

    private static void addMembers(Handle handle, Jury jury) {
        String call = jury.call().toString();
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into juror (call, place, id, name, role, declared_on) values (?, ?, ?, ?, ?, ?)")) {
            for (Juror member : jury.members()) {
                batch.add(
                        call,
                        batch.size(),
                        member.id().text(),
                        member.name(),
                        member.role().name(),
                        member.declared());
            }
            batch.execute();
        }
    }

    private static void addRecusals(Handle handle, Jury jury) {
        String call = jury.call().toString();
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into recusal (call, place, juror, proposal, ground, recused_on) values (?, ?, ?, ?, ?, ?)")) {
            for (Recusal recusal : jury.recusals()) {
                batch.add(
                        call,
                        batch.size(),
                        recusal.juror().text(),
                        recusal.proposal().value(),
                        recusal.ground(),
                        recusal.on());
            }
            batch.execute();
        }
    }
}
