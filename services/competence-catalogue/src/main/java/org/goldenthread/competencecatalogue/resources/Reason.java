package org.goldenthread.competencecatalogue.resources;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a resource is out of date. */
public enum Reason {
    /** The day by which it was to be reviewed has passed. */
    REVIEW_OVERDUE("reviewOverdue"),
    /** What takes its place is there. */
    SUCCEEDED("succeeded"),
    /** Its publisher says so. */
    DECLARED("declared"),
    WITHDRAWN("withdrawn"),
    /** Its address leads nowhere: gone, or without an answer three times. */
    LINK_BROKEN("linkBroken");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
