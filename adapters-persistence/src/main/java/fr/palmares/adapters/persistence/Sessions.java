package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.Snapshots;
import fr.palmares.application.shared.Transactions;
import fr.palmares.application.trail.Author;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.trail.Change;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where every statement runs: in the transaction of its thread if there is one. Writes need one; reads without are
 * alone. Work inside work runs behind a savepoint. What is written is told in the trail before it is kept.
 */
final class Sessions implements Transactions, Snapshots {

    private static final String SAVEPOINT = "inner_";

    /** So many things are told at a time, so that as few of their former states are in memory. */
    private static final int TOLD_AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final Vendor vendor;
    private final Turn turn;
    private final Author author;
    private final Writes writes = new Writes();

    @SuppressWarnings("ThreadLocalUsage") // one thread may have transactions in two databases
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    Sessions(Jdbi jdbi, Address address, Author author) {
        this.author = author;
        this.vendor = address.vendor();
        this.turn = Turn.on(address);
        this.jdbi = jdbi;
    }

    Writes writes() {
        return writes;
    }

    @Override
    public <T> T run(Supplier<Outcome<T>> work) {
        Running outer = running.get();
        try {
            return outer == null ? turn.taken(() -> outermost(work)) : inside(outer, work);
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }

    private <T> T outermost(Supplier<Outcome<T>> work) {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            Running mine = new Running(handle, author);
            running.set(mine);
            Outcome<T> outcome = endedBy(work, mine);
            if (outcome.kept() && mine.wrote) {
                Durability.sync(vendor, handle);
            }
            return outcome.value();
        } finally {
            running.remove();
        }
    }

    private <T> Outcome<T> endedBy(Supplier<Outcome<T>> work, Running mine) {
        boolean committed = false;
        try {
            Outcome<T> outcome = work.get();
            if (outcome.kept()) {
                mine.refuseToKeepHalf();
                mine.trail.tell();
                mine.handle.commit();
                committed = true;
            }
            return outcome;
        } finally {
            if (mine.wrote) {
                writes.count(committed);
            }
            if (!committed) {
                mine.handle.rollback();
            }
        }
    }

    private static <T> T inside(Running outer, Supplier<Outcome<T>> work) {
        String savepoint = SAVEPOINT + ++outer.depth;
        outer.handle.savepoint(savepoint);
        int told = outer.trail.mark();
        boolean broken = outer.broken;
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
                outer.trail.backTo(told);
                outer.broken = broken;
            }
        }
    }

    /** The whole of H2 is seen as it is when the first statement starts, as in PostgreSQL. */
    @Override
    public <T> T atOneMoment(Supplier<T> reading) {
        if (running.get() != null) {
            throw new IllegalStateException("a snapshot is taken outside of transactions");
        }
        try (Handle handle = jdbi.open()) {
            handle.setTransactionIsolationLevel(vendor.snapshot());
            handle.begin();
            try {
                Running mine = new Running(handle, author);
                mine.readsOnly = true;
                running.set(mine);
                return reading.get();
            } finally {
                running.remove();
                handle.rollback();
            }
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
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

    /** Runs statements that change nothing, in a transaction: they lock. */
    void write(Consumer<Handle> statements) {
        Running mine = writing();
        mine.whole(() -> statements.accept(mine.handle));
    }

    /**
     * Saves things, and has the trail tell what that changes.
     *
     * @param onRecord finds, of things, those that are on record
     */
    <T> void write(
            Telling<T> telling, List<T> things, Function<List<T>, List<T>> onRecord, Consumer<Handle> statements) {
        Running mine = writing();
        mine.wrote = true;
        mine.whole(() -> {
            for (int from = 0; from < things.size(); from += TOLD_AT_ONCE) {
                mine.trail.add(
                        telling.changes(things.subList(from, Math.min(from + TOLD_AT_ONCE, things.size())), onRecord));
                if (mine.depth == 0 && mine.trail.isLong()) {
                    mine.trail.tell();
                }
            }
            statements.accept(mine.handle);
        });
    }

    /** Runs statements that bring in what was written and told elsewhere. */
    void load(Consumer<Handle> statements) {
        Running mine = writing();
        mine.wrote = true;
        mine.whole(() -> statements.accept(mine.handle));
    }

    /** Has the trail tell what no statement of this transaction changed. */
    void tell(Change change) {
        Running mine = writing();
        mine.wrote = true;
        mine.trail.add(List.of(change));
        if (mine.trail.isLong()) {
            mine.whole(mine.trail::tell);
        }
    }

    private Running writing() {
        Running mine = running.get();
        if (mine == null || mine.readsOnly) {
            throw new IllegalStateException("a write needs a transaction");
        }
        return mine;
    }
}
