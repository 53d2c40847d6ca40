package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** When learners come. */
public enum AttendancePattern {
    DAYTIME("daytime", "Daytime"),
    EVENING("evening", "Evening"),
    WEEKEND("weekend", "Weekend"),
    DAY_OR_BLOCK_RELEASE("dayOrBlockRelease", "Day/Block release");

    private final String text;
    private final String label;

    AttendancePattern(String text, String label) {
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
