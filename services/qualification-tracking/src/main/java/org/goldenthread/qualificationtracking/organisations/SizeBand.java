package org.goldenthread.qualificationtracking.organisations;

import com.fasterxml.jackson.annotation.JsonValue;

/** Sizes of agency by number of workers. The sources' bands touch; these don't. */
public enum SizeBand {
    MICRO("micro", 0),
    SMALL("small", 5),
    MEDIUM("medium", 50),
    LARGE("large", 250);

    private final String text;
    private final int from;

    SizeBand(String text, int from) {
        this.text = text;
        this.from = from;
    }

    @JsonValue
    public String text() {
        return text;
    }

    /** The smallest number of workers in the band. */
    public int from() {
        return from;
    }
}
