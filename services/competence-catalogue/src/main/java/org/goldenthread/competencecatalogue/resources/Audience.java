package org.goldenthread.competencecatalogue.resources;

import com.fasterxml.jackson.annotation.JsonValue;

/** For whom a resource is: levels of management of the whole-systems model, and those who develop managers. */
public enum Audience {
    FIRST_LINE("firstLine"),
    MIDDLE("middle"),
    SENIOR("senior"),
    STRATEGIC("strategic"),
    OWNER("owner"),
    REGISTERED("registered"),
    EMPLOYERS("employers"),
    /** Leaders and managers as learners. */
    INDIVIDUALS("individuals"),
    SMALL_EMPLOYERS("smallEmployers"),
    WORKFORCE_DEVELOPMENT("workforceDevelopment"),
    TRAINING_PROVIDERS("trainingProviders"),
    STAFF("staff");

    private final String text;

    Audience(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
