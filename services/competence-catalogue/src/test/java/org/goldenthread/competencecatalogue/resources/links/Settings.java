package org.goldenthread.competencecatalogue.resources.links;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a test allows. */
record Settings(boolean enabled, Duration timeout, Optional<Set<String>> allowed) implements LinksConfig {

    /** The machine's own first address, and no other that is not public. */
    static Settings allowing(String... addresses) {
        return new Settings(true, Duration.ofMillis(800), Optional.of(Set.of(addresses)));
    }

    @Override
    public Duration again() {
        return Duration.ofDays(7);
    }

    @Override
    public Duration againAfterFailure() {
        return Duration.ofDays(1);
    }
}
