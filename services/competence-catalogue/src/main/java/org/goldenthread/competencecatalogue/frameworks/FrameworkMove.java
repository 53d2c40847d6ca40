package org.goldenthread.competencecatalogue.frameworks;

/** What can be done with a framework. */
public enum FrameworkMove {
    EDIT("edit"),
    DISCARD("discard"),
    /** With a start that has come. */
    PUBLISH("publish"),
    /** With a start that lies ahead. */
    PUBLISH_AHEAD("publish"),
    IMPLEMENT("implement"),
    RETIRE("retire"),
    END_COMPETENCE("end-competence"),
    REVISE("new-version");

    private final String text;

    FrameworkMove(String text) {
        this.text = text;
    }

    /** As callers are told of it. */
    String text() {
        return text;
    }
}
