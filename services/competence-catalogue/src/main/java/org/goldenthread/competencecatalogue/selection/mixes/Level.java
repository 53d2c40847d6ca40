package org.goldenthread.competencecatalogue.selection.mixes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Levels and types of managers (whole-systems model §4.2, diagram 3). */
public enum Level {
    FIRST_LINE("firstLine"),
    MIDDLE("middle"),
    SENIOR("senior"),
    STRATEGIC("strategic"),
    OWNER("owner"),
    REGISTERED("registered");

    public static final String NAMES = "firstLine|middle|senior|strategic|owner|registered";

    private final String text;

    Level(String text) {
        this.text = text;
    }

    public static Level named(String text) {
        return Arrays.stream(values())
                .filter(level -> level.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level: " + text));
    }

    @JsonValue
    public String text() {
        return text;
    }
}
