package org.goldenthread.qualificationtracking.organisations;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of organisation; each has its own prefix of codes. */
public enum OrganisationType {
    AUTHORITY("authority", "LA-"),
    EMPLOYER("employer", "EMP-"),
    SOFTWARE_HOUSE("softwareHouse", "SW-"),
    TRAINING_PROVIDER("trainingProvider", "TP-"),
    NATIONAL_BODY("nationalBody", "NB-");

    private final String text;
    private final String prefix;

    OrganisationType(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    @JsonValue
    public String text() {
        return text;
    }

    String prefix() {
        return prefix;
    }

    /** Whether organisations of this kind owe workforce returns. */
    public boolean owesReturns() {
        return this == AUTHORITY || this == EMPLOYER;
    }
}
