package org.goldenthread.competencecatalogue.qualifications.tailored;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a requirement is met. Unknown where what the register does not know decides it. */
public enum Verdict {
    MET("met"),
    NOT_MET("notMet"),
    UNKNOWN("unknown");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
