package org.goldenthread.competencecatalogue.resources;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a resource stands. */
public enum ResourceStatus {
    /** Announced, not there yet. */
    PLANNED("planned"),
    CURRENT("current"),
    /** In use, in a later edition than the first. */
    REVISED("revised"),
    /** Another one has taken its place. */
    SUPERSEDED("superseded"),
    WITHDRAWN("withdrawn");

    private final String text;

    ResourceStatus(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
