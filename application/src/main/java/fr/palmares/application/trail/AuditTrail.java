package fr.palmares.application.trail;

import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import java.util.List;
import java.util.Optional;

/**
 * All that was done to the record, entry after entry; nothing of it is ever changed, and nobody adds to it but a store
 * that writes, in the same transaction as what it tells.
 *
 * <p>Kept by a storage adapter; see {@code AuditTrailContract} for what every one must honour. To add another, tell
 * every write by its {@link Telling} before it is done, and chain what was told when the transaction ends.
 */
public interface AuditTrail {

    /** Where the trail ends. */
    Head head();

    /** Entries that pass the filter, the latest first, from before that sequence on. */
    List<Entry> latest(HistoryFilter filter, Optional<Long> before, int count);

    /** Goes through all entries, the first one first, as they were at one moment. */
    void walk(Walker walker);

    /** Whoever goes through the trail. */
    interface Walker {

        void meet(Entry entry);

        /** Meets what stands in the place of an entry and is none. */
        void meetUnreadable(long sequence);
    }
}
