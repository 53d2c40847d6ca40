package org.goldenthread.competencecatalogue.endorsements;

import com.fasterxml.jackson.annotation.JsonValue;

/** Levels of management of the whole-systems model, for which something may be endorsed. */
public enum ManagementLevel {
    FIRST_LINE("firstLine"),
    MIDDLE("middle"),
    SENIOR("senior"),
    STRATEGIC("strategic"),
    OWNER("owner"),
    REGISTERED("registered");

    private final String text;

    ManagementLevel(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
