package org.goldenthread.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** The one place that makes identifiers: UUIDv7 (RFC 9562), so that ids sort by the time they were given. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
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
}
