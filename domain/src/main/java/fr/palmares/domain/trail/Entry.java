package fr.palmares.domain.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of the trail: what was done, when and by whom.
 *
 * <p>Its digest is the SHA-256 of the digest of the entry before it and of all that it tells, so that no entry can be
 * changed, left out, put in or moved without all later digests telling.
 *
 * @param sequence 1 for the first entry
 * @param at to the microsecond, as every database keeps it
 */
public record Entry(long sequence, Instant at, Actor by, Change change, Digest digest) {

    /** The entry that follows a head. */
    public static Entry after(Head head, Instant at, Actor by, Change change) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        long sequence = head.sequence() + 1;
        return new Entry(sequence, kept, by, change, digest(head.digest(), sequence, kept, by, change));
    }

    private static Digest digest(Digest before, long sequence, Instant at, Actor by, Change change) {
        return new Canonical()
                .add(before)
                .add(sequence)
                .add(at)
                .add(by)
                .add(change.act().code())
                .add(change.subject().kind().code())
                .add(change.subject().id())
                .add(change.revision().number())
                .add(change.state())
                .add(Difference.written(change.differences()))
                .digest();
    }

    /** Whether this entry is, unchanged, the one that was written after that head. */
    public boolean follows(Head head) {
        return sequence == head.sequence() + 1 && digest.equals(digest(head.digest(), sequence, at, by, change));
    }

    public Head head() {
        return new Head(sequence, digest);
    }
}
