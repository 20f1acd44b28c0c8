package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.Transactions;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where every statement runs: in the transaction of its thread if there is one. Writes need one; reads without are
 * alone. Work inside work runs behind a savepoint.
 */
final class Sessions implements Transactions {

    private static final String SAVEPOINT = "inner_";

    private final Jdbi jdbi;
    private final Vendor vendor;

    @SuppressWarnings("ThreadLocalUsage") // one thread may have transactions in two databases
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    Sessions(Jdbi jdbi, Vendor vendor) {
        this.vendor = vendor;
        this.jdbi = jdbi;
    }

    /** A transaction under way, how deep the work in it is nested, and whether any of it wrote. */
    private static final class Running {

        final Handle handle;
        int depth;
        boolean wrote;

        Running(Handle handle) {
            this.handle = handle;
        }
    }

    @Override
    public <T> T run(Supplier<Outcome<T>> work) {
        Running outer = running.get();
        try {
            return outer == null ? outermost(work) : inside(outer, work);
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }

    private <T> T outermost(Supplier<Outcome<T>> work) {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            Running mine = new Running(handle);
            running.set(mine);
            Outcome<T> outcome = endedBy(work, handle);
            if (outcome.kept() && mine.wrote) {
                Durability.sync(vendor, handle);
            }
            return outcome.value();
        } finally {
            running.remove();
        }
    }

    private static <T> Outcome<T> endedBy(Supplier<Outcome<T>> work, Handle handle) {
        boolean committed = false;
        try {
            Outcome<T> outcome = work.get();
            if (outcome.kept()) {
                handle.commit();
                committed = true;
            }
            return outcome;
        } finally {
            if (!committed) {
                handle.rollback();
            }
        }
    }

    private static <T> T inside(Running outer, Supplier<Outcome<T>> work) {
        String savepoint = SAVEPOINT + ++outer.depth;
        outer.handle.savepoint(savepoint);
        boolean kept = false;
        try {
            Outcome<T> outcome = work.get();
            kept = outcome.kept();
            return outcome.value();
        } finally {
            outer.depth--;
            if (kept) {
                outer.handle.releaseSavepoint(savepoint);
            } else {
                outer.handle.rollbackToSavepoint(savepoint);
            }
        }
    }

    <T> T read(Function<Handle, T> statements) {
        Running mine = running.get();
        try {
            return mine == null ? jdbi.withHandle(statements::apply) : statements.apply(mine.handle);
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }

    void write(Consumer<Handle> statements) {
        Running mine = running.get();
        if (mine == null) {
            throw new IllegalStateException("a write needs a transaction");
        }
        mine.wrote = true;
        try {
            statements.accept(mine.handle);
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }
}
