package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.StaleWrite;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes rows of which each has one revision: a row that the statement does not reach is a stale write. */
final class Revisions {

    private Revisions() {}

    static <T> void write(
            Handle handle,
            String statement,
            List<T> things,
            BiConsumer<PreparedBatch, T> binding,
            Function<T, ?> idOf) {
        if (things.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(statement)) {
            things.forEach(thing -> {
                binding.accept(batch, thing);
                batch.add();
            });
            int[] reached = batch.execute();
            for (int i = 0; i < reached.length; i++) {
                if (reached[i] == 0) {
                    throw new StaleWrite(idOf.apply(things.get(i)));
                }
            }
        }
    }
}
