package fr.palmares.adapters.persistence;

import fr.palmares.application.call.LifecycleSteps;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import java.util.List;

final class JdbiLifecycleSteps implements LifecycleSteps {

    private static final String INSERT = """
            insert into lifecycle_step (call, sequence, kind, done_at, motive, changes)
            values (:call, :sequence, :kind, :at, :motive, :changes)
            on conflict do nothing
            """;

    private final Sessions sessions;

    JdbiLifecycleSteps(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<LifecycleStep> of(CallId call) {
        return sessions.read(handle -> handle.createQuery(
                        "select * from lifecycle_step where call = :call order by sequence")
                .bind("call", call.toString())
                .map((row, context) -> new LifecycleStep(
                        call,
                        row.getInt("sequence"),
                        LifecycleStep.Kind.valueOf(row.getString("kind")),
                        Columns.instant(row, "done_at"),
                        Columns.text(row, "motive"),
                        Columns.texts(row, "changes")))
                .list());
    }

    @Override
    public void keep(LifecycleStep step) {
        sessions.write(
                Telling.STEPS,
                List.of(step),
                known -> List.of(),
                handle -> Revisions.write(
                        handle,
                        INSERT,
                        List.of(step),
                        (batch, one) -> batch.bind("call", one.call().toString())
                                .bind("sequence", one.sequence())
                                .bind("kind", one.kind().name())
                                .bind("at", Columns.argument(one.at()))
                                .bind("motive", one.motive())
                                .bindArray(
                                        "changes", String.class, one.changes().toArray()),
                        one -> one.call() + "/" + one.sequence()));
    }
}
