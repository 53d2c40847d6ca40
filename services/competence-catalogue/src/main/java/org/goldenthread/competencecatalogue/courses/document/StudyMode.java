package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of the week a run takes. */
public enum StudyMode {
    FULL_TIME("fullTime", "Full time"),
    PART_TIME("partTime", "Part time"),
    FLEXIBLE("flexible", "Flexible");

    private final String text;
    private final String label;

    StudyMode(String text, String label) {
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
