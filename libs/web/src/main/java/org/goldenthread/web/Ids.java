package org.goldenthread.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** The one place that makes identifiers: UUIDv7 (RFC 9562), so that ids sort by the time they were given, unless a standard asks for others. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_5 = 0x5000L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next() {
        long random = RANDOM.nextLong();
        long high = (System.currentTimeMillis() << 16) | VERSION_7 | (random & 0x0FFF);
        long low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** An id that sorts before every one given from that moment on. */
    public static UUID firstOf(Instant moment) {
        return new UUID((moment.toEpochMilli() << 16) | VERSION_7, VARIANT);
    }

    /** UUIDv4, where a standard allows no newer version. */
    public static UUID random() {
        return UUID.randomUUID();
    }

    /** UUIDv5: the same for the same name in the same namespace, here and with anybody else who makes one as the RFC says. */
    public static UUID named(UUID namespace, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .flip());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8)));
            long high = (hash.getLong() & ~0xF000L) | VERSION_5;
            long low = VARIANT | (hash.getLong() & ~(0xC000L << 48));
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
