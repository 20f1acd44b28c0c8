package fr.palmares.adapters.persistence;

import fr.palmares.application.selection.Decisions;
import fr.palmares.application.selection.SealedDecision;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import java.util.List;

final class JdbiDecisions implements Decisions {

    private static final String INSERT = """
            insert into decision (call, sequence, digest, file) values (:call, :sequence, :digest, :file)
            on conflict do nothing
            """;

    private final Sessions sessions;

    JdbiDecisions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<SealedDecision> of(CallId call) {
        return sessions.read(handle -> handle.createQuery("select * from decision where call = :call order by sequence")
                .bind("call", call.toString())
                .map((row, context) -> new SealedDecision(
                        call, row.getInt("sequence"), row.getString("digest"), row.getString("file")))
                .list());
    }

    @Override
    public void keep(SealedDecision decision) {
        sessions.write(
                Telling.DECISIONS,
                List.of(decision),
                known -> List.of(),
                handle -> Revisions.write(
                        handle,
                        INSERT,
                        List.of(decision),
                        (batch, one) -> batch.bind("call", one.call().toString())
                                .bind("sequence", one.sequence())
                                .bind("digest", one.digest())
                                .bind("file", one.file()),
                        one -> one.call() + "/" + one.sequence()));
    }
}
