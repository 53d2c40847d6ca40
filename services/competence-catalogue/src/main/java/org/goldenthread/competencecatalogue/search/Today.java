package org.goldenthread.competencecatalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in England, which decides what has ended and what is still to come. */
@ApplicationScoped
public class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource clock;

    Today(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
