package org.goldenthread.competencecatalogue.courseuploads;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

public enum Mode {
    /** What the file leaves out stays as it is. */
    MERGE,
    /** Courses of its form that the file leaves out are retired. */
    REPLACE;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
