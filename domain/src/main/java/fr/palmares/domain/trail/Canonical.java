package fr.palmares.domain.trail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Texts as bytes that no other texts give: each in UTF-8 behind the number of its bytes, as in {@code 5:titre,}
 * (netstrings).
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    Canonical add(Object text) {
        byte[] told = text.toString().getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(Integer.toString(told.length).getBytes(StandardCharsets.US_ASCII));
        bytes.write(':');
        bytes.writeBytes(told);
        bytes.write(',');
        return this;
    }

    Digest digest() {
        return Digest.of(bytes.toByteArray());
    }
}
