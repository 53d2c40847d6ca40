package org.goldenthread.competencecatalogue.courses.judgement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

public enum Severity {
    /** The course is refused. */
    ERROR,
    /** The course is taken, and says so. */
    WARNING;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
