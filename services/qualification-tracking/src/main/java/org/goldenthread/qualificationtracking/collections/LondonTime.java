package org.goldenthread.qualificationtracking.collections;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Deadlines as people in England read them; everything else keeps UTC. */
final class LondonTime {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private LondonTime() {}

    static String text(Instant moment) {
        return TEXT.format(moment);
    }
}
