package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a duration is counted in. */
public enum DurationUnit {
    MINUTES("minutes", "Minutes"),
    HOURS("hours", "Hours"),
    DAYS("days", "Days"),
    WEEKS("weeks", "Weeks"),
    MONTHS("months", "Months"),
    YEARS("years", "Years");

    private final String text;
    private final String label;

    DurationUnit(String text, String label) {
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
