package fr.palmares.adapters.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets the transactions of a program on one H2 database go one after the other; on PostgreSQL they go as they come.
 *
 * <p>H2 2.5 locks the rows that are written, and yet of four writers on one file that each write only what nobody else
 * has changed meanwhile, two were now and then both told that they had. Readers wait for nobody.
 */
final class Turn {

    private static final Map<String, Turn> OF_DATABASES = new ConcurrentHashMap<>();

    private final ReentrantLock lock = new ReentrantLock(true);
    private final boolean together;

    private Turn(boolean together) {
        this.together = together;
    }

    static Turn on(Address address) {
        return address.vendor() == Vendor.H2
                ? OF_DATABASES.computeIfAbsent(address.complete(), place -> new Turn(false))
                : new Turn(true);
    }

    <T> T taken(Supplier<T> work) {
        if (together) {
            return work.get();
        }
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
