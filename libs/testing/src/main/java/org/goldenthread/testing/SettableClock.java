package org.goldenthread.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the service under test: it runs on, from wherever a test sets it. The tests of each service have a producer of it. */
public class SettableClock implements InstantSource {

    private static final Clock MACHINE = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(offset);
    }

    public void set(Instant now) {
        offset = Duration.between(MACHINE.instant(), now);
    }

    public void reset() {
        offset = Duration.ZERO;
    }
}
