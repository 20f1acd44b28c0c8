package fr.palmares.adapters.persistence;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Hands out the connection of the transaction on this thread or, for reading outside of one, any. */
final class Handles {

    private final Jdbi jdbi;
    private final ThreadLocal<Optional<Handle>> ofTransaction = ThreadLocal.withInitial(Optional::empty);

    Handles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    <T> T read(HandleCallback<T, RuntimeException> reading) {
        Optional<Handle> open = ofTransaction.get();
        try {
            return open.isPresent() ? reading.withHandle(open.get()) : jdbi.withHandle(reading);
        } catch (JdbiException fault) {
            throw unavailableOr(fault);
        }
    }

    /** @throws IllegalStateException outside a transaction */
    Handle writing() {
        return ofTransaction.get().orElseThrow(() -> new IllegalStateException("a write needs a transaction"));
    }

    Optional<Handle> current() {
        return ofTransaction.get();
    }

    /** Runs work with a connection of its own, which every port on this thread uses meanwhile. */
    <T> T with(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(handle -> {
                ofTransaction.set(Optional.of(handle));
                try {
                    return work.withHandle(handle);
                } finally {
                    ofTransaction.remove();
                }
            });
        } catch (JdbiException fault) {
            throw unavailableOr(fault);
        }
    }

    private static RuntimeException unavailableOr(JdbiException fault) {
        return Faults.code(fault)
                .<RuntimeException>map(code -> new DatabaseUnavailable(code, fault))
                .orElse(fault);
    }
}
