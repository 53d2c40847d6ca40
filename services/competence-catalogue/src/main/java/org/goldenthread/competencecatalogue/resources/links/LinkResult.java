package org.goldenthread.competencecatalogue.resources.links;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of looking at a link. */
public enum LinkResult {
    OK("ok"),
    /** It leads somewhere, but that has another address for good. */
    MOVED("moved"),
    /** The server says that there is nothing: 404 or 410. */
    GONE("gone"),
    /** The server does not let us see, which says nothing of others. */
    UNCLEAR("unclear"),
    /** No server, no answer, or a fault of the server's. */
    FAILING("failing"),
    /** It leads into a network that is not public, and is not asked. */
    NOT_ALLOWED("notAllowed");

    private final String text;

    LinkResult(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }

    /** Whether it is one of the failures that are counted. */
    boolean isFailure() {
        return this == GONE || this == FAILING;
    }
}
