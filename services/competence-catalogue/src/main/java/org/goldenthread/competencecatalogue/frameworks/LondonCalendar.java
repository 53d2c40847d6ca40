package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days on which standards start and end are days in England. */
@ApplicationScoped
public class LondonCalendar {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource clock;

    LondonCalendar(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
