package org.goldenthread.qualificationtracking.organisations;

import com.fasterxml.jackson.annotation.JsonValue;

/** Sectors of adult social care, as the employer types of the workforce data set group them. */
public enum Sector {
    LOCAL_AUTHORITY("localAuthority"),
    PRIVATE("private"),
    VOLUNTARY("voluntary"),
    OTHER("other");

    private final String text;

    Sector(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
