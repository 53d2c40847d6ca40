package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of rows on record that the files leave out. */
public enum Mode {
    /** They stay as the record has them. */
    MERGE,
    /** They are deleted; submission needs their exact number confirmed. */
    REPLACE;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
