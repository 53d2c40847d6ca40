package org.goldenthread.competencecatalogue.coursefeeds;

import java.util.Locale;
import org.goldenthread.competencecatalogue.courses.document.RunDuration;

/** Durations as ISO 8601 writes them, such as P6W. */
public final class IsoDuration {

    private IsoDuration() {}

    public static String of(RunDuration duration) {
        return switch (duration.unit()) {
            case MINUTES -> "PT" + duration.value() + "M";
            case HOURS -> "PT" + duration.value() + "H";
            case DAYS -> "P" + duration.value() + "D";
            case WEEKS -> "P" + duration.value() + "W";
            case MONTHS -> "P" + duration.value() + "M";
            case YEARS -> "P" + duration.value() + "Y";
        };
    }

    /** For people: 6 weeks. */
    public static String inWords(RunDuration duration) {
        String unit = duration.unit().label().toLowerCase(Locale.UK);
        return duration.value() + " " + (duration.value() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
