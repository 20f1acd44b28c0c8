package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.Transactions;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Transactions of the database; work inside work is a savepoint. */
final class JdbiTransactions implements Transactions {

    private static final String SAVEPOINT = "inner";

    private final Handles handles;

    JdbiTransactions(Handles handles) {
        this.handles = handles;
    }

    @Override
    public <T> T run(Supplier<Outcome<T>> work) {
        Optional<Handle> outer = handles.current();
        return outer.isPresent() ? inside(outer.get(), work) : handles.with(handle -> whole(handle, work));
    }

    private static <T> T whole(Handle handle, Supplier<Outcome<T>> work) {
        handle.begin();
        boolean kept = false;
        try {
            Outcome<T> outcome = work.get();
            kept = outcome.kept();
            if (kept) {
                handle.commit();
                // A commit reaches the file; only this makes the file survive a power cut as well.
                handle.execute("checkpoint sync");
            }
            return outcome.value();
        } finally {
            if (!kept) {
                handle.rollback();
            }
        }
    }

    private static <T> T inside(Handle handle, Supplier<Outcome<T>> work) {
        handle.savepoint(SAVEPOINT);
        boolean kept = false;
        try {
            Outcome<T> outcome = work.get();
            kept = outcome.kept();
            return outcome.value();
        } finally {
            if (kept) {
                handle.releaseSavepoint(SAVEPOINT);
            } else {
                handle.rollbackToSavepoint(SAVEPOINT);
            }
        }
    }
}
