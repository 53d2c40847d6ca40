package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a member of a package. */
public enum Change {
    /** It says something else, or the same in another way. */
    CHANGED("changed"),
    /** It is left out. */
    DROPPED("dropped"),
    /** It is kept, in another place or in spite of something that ought to be looked at. */
    KEPT("kept");

    private final String text;

    Change(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
