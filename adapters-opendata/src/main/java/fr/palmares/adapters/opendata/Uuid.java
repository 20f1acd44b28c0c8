package fr.palmares.adapters.opendata;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers that the same thing always has, on every machine and in every export: UUIDs of version 5, made of a
 * namespace and a name. Source: RFC 9562, 5.5 and 6.5, https://www.rfc-editor.org/rfc/rfc9562
 */
final class Uuid {

    /** The namespace of addresses, as RFC 9562, 6.6 gives it. */
    static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID CALLS = named(ADDRESSES, "urn:palmares:call");
    private static final UUID LAUREATES = named(ADDRESSES, "urn:palmares:laureate");
    private static final long VERSION = 0x5000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Uuid() {}

    static UUID of(CallId call) {
        return named(CALLS, call.toString());
    }

    static UUID of(LaureateId laureate) {
        return named(LAUREATES, laureate.toString());
    }

    static UUID named(UUID namespace, String name) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & ~0xF000L) | VERSION;
        long least = (hash.getLong() & ~0xC000_0000_0000_0000L) | VARIANT;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
