package org.goldenthread.competencecatalogue.courses;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a course is offered. A retired one stays readable, and is offered again when it is sent again. */
public enum CourseState {
    PUBLISHED("published"),
    RETIRED("retired");

    private final String text;

    CourseState(String text) {
        this.text = text;
    }

    /** In answers and in {@code course.state}. */
    @JsonValue
    public String text() {
        return text;
    }

    static CourseState of(String stored) {
        return stored.equals(PUBLISHED.text) ? PUBLISHED : RETIRED;
    }
}
