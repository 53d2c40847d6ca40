package org.goldenthread.competencecatalogue.qualifications.units;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a unit covers a competence. */
public enum Coverage {
    FULL("full"),
    PARTIAL("partial");

    private final String text;

    Coverage(String text) {
        this.text = text;
    }

    static Coverage of(String text) {
        return text.equals(FULL.text) ? FULL : PARTIAL;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
