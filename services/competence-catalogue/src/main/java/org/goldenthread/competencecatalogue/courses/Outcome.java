package org.goldenthread.competencecatalogue.courses;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a course that was sent. */
public enum Outcome {
    CREATED,
    /** Also where a retired one is offered again. */
    UPDATED,
    UNCHANGED,
    REFUSED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
