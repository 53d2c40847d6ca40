package org.goldenthread.competencecatalogue.selection.mixes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Sizes of agencies by employees (whole-systems model, diagram 3, whose bands touch; these do not). */
public enum AgencySize {
    /** Under 5. */
    MICRO("micro"),
    /** 5 to 49. */
    SMALL("small"),
    /** 50 to 249. */
    MEDIUM("medium"),
    /** 250 and more. */
    LARGE("large");

    static final String NAMES = "micro|small|medium|large";

    private final String text;

    AgencySize(String text) {
        this.text = text;
    }

    public static AgencySize named(String text) {
        return Arrays.stream(values())
                .filter(size -> size.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no size: " + text));
    }

    @JsonValue
    public String text() {
        return text;
    }
}
