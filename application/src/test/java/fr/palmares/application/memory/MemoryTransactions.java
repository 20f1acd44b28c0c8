package fr.palmares.application.memory;

import fr.palmares.application.shared.Transactions;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.trail.Actor;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time, on a copy that replaces the contents when the work is kept; readers see the contents before
 * it.
 */
final class MemoryTransactions implements Transactions {

    private static final Instant NOW = Instant.parse("2019-07-03T10:00:00Z");

    private final ReentrantLock oneWriter = new ReentrantLock();
    private volatile Contents committed = Contents.empty();
    private @Nullable Contents open;

    @Override
    public <T> T run(Supplier<Outcome<T>> work) {
        return oneWriter.isHeldByCurrentThread() ? inside(readable(), work) : outermost(work);
    }

    private <T> T outermost(Supplier<Outcome<T>> work) {
        oneWriter.lock();
        try {
            Contents copy = committed.copy();
            open = copy;
            Outcome<T> outcome = work.get();
            if (outcome.kept()) {
                committed = copy;
            }
            return outcome.value();
        } finally {
            open = null;
            oneWriter.unlock();
        }
    }

    private static <T> T inside(Contents joined, Supplier<Outcome<T>> work) {
        Contents before = joined.copy();
        boolean kept = false;
        try {
            Outcome<T> outcome = work.get();
            kept = outcome.kept();
            return outcome.value();
        } finally {
            if (!kept) {
                joined.becomes(before);
            }
        }
    }

    /** The contents as the calling thread sees them: with what its own transaction wrote, without what others' did. */
    Contents readable() {
        Contents mine = oneWriter.isHeldByCurrentThread() ? open : null;
        return mine == null ? committed : mine;
    }

    Contents writable() {
        if (!oneWriter.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write needs a transaction");
        }
        return readable();
    }

    /** Tells in the trail what saving these things changes. */
    <T> void tell(Telling<T> telling, List<T> things, Function<T, @Nullable T> onRecord) {
        List<Entry> trail = writable().trail();
        telling.changes(
                        things,
                        known -> known.stream()
                                .map(onRecord)
                                .filter(Objects::nonNull)
                                .toList())
                .forEach(change -> trail.add(Entry.after(head(trail), NOW, Actor.UNNAMED, change)));
    }

    static Head head(List<Entry> trail) {
        return trail.isEmpty() ? Head.NONE : trail.get(trail.size() - 1).head();
    }
}
