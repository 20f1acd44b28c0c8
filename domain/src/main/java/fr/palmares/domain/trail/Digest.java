package fr.palmares.domain.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4), written as 64 hexadecimal digits in lower case. */
public record Digest(String hex) {

    private static final int DIGITS = 64;

    /** What stands before the first entry of a chain. */
    public static final Digest NONE = new Digest("0".repeat(DIGITS));

    /** @throws IllegalArgumentException for a text of another form */
    public Digest {
        if (!isDigest(hex)) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    private static boolean isDigest(String hex) {
        boolean digits = hex.length() == DIGITS;
        for (int at = 0; digits && at < DIGITS; at++) {
            char c = hex.charAt(at);
            digits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return digits;
    }

    static Digest of(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The digest of a text. */
    public static Digest of(String text) {
        return new Canonical().add(text).digest();
    }

    @Override
    public String toString() {
        return hex;
    }
}
