package fr.palmares.domain.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4), written as 64 hexadecimal digits in lower case. */
public record Digest(String hex) {

    private static final int DIGITS = 64;

    /** 1 at each character of ASCII that is no hexadecimal digit in lower case. */
    private static final byte[] FOREIGN = foreign();

    /** What stands before the first entry of a chain. */
    public static final Digest NONE = new Digest("0".repeat(DIGITS));

    /** @throws IllegalArgumentException for a text of another form */
    public Digest {
        if (!isDigest(hex)) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    /** Without a branch for each digit: a random digest makes every such branch a guess of the processor. */
    private static boolean isDigest(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        int foreign = 0;
        for (int at = 0; at < DIGITS; at++) {
            char c = hex.charAt(at);
            foreign |= (c >>> 7) | FOREIGN[c & 127];
        }
        return foreign == 0;
    }

    private static byte[] foreign() {
        byte[] foreign = new byte[128];
        for (char c = 0; c < foreign.length; c++) {
            foreign[c] = (byte) ("0123456789abcdef".indexOf(c) < 0 ? 1 : 0);
        }
        return foreign;
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
