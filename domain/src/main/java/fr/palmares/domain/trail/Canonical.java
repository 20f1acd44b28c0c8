package fr.palmares.domain.trail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as bytes that no other texts give: each in UTF-8 behind the number of its bytes, as in {@code 5:titre,}
 * (netstrings).
 */
final class Canonical {

    /** The digits of the longest number of bytes, and the two signs. */
    private static final int AROUND = 12;

    private byte[] bytes = new byte[512];
    private int length;

    Canonical add(Object text) {
        byte[] told = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length - length < told.length + AROUND) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + told.length + AROUND));
        }
        number(told.length);
        bytes[length++] = ':';
        System.arraycopy(told, 0, bytes, length, told.length);
        length += told.length;
        bytes[length++] = ',';
        return this;
    }

    private void number(int number) {
        int digits = 1;
        for (int rest = number; rest > 9; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    Digest digest() {
        return Digest.of(Arrays.copyOf(bytes, length));
    }
}
