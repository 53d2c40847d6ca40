package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a run is given. */
public enum RunMode {
    CLASSROOM("classroom", "Classroom"),
    ONLINE("online", "Online"),
    WORK_BASED("workBased", "Work based"),
    BLENDED("blended", "Blended learning");

    private final String text;
    private final String label;

    RunMode(String text, String label) {
        this.text = text;
        this.label = label;
    }

    @JsonValue
    public String text() {
        return text;
    }

    /** As the national form writes it. */
    public String label() {
        return label;
    }
}
