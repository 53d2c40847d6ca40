package org.goldenthread.competencecatalogue.qualifications;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a learner can be registered. */
public enum QualificationStatus {
    UPCOMING("upcoming"),
    CURRENT("current"),
    ENDED("ended");

    private final String text;

    QualificationStatus(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
