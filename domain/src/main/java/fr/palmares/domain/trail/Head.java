package fr.palmares.domain.trail;

/** Where a trail ends: the sequence and the digest of its last entry, 0 and zeros where there is none. */
public record Head(long sequence, Digest digest) {

    public static final Head NONE = new Head(0, Digest.NONE);

    /** @throws IllegalArgumentException for a sequence below 0 */
    public Head {
        if (sequence < 0) {
            throw new IllegalArgumentException("entries count from 1, got " + sequence);
        }
    }
}
