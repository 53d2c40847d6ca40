package org.goldenthread.competencecatalogue.resources;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a resource is. */
public enum ResourceKind {
    /** Of the leadership and management strategy, or in its line. */
    PRODUCT("product"),
    /** Something of others that the strategy points to. */
    LINK("link");

    private final String text;

    ResourceKind(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
