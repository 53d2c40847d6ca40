package org.goldenthread.competencecatalogue.search.courses;

import org.jspecify.annotations.Nullable;

/** What found courses are counted by. */
enum CourseFacet {
    LEVEL("level", "s.level", null),
    PROVIDER("provider", "s.provider", null),
    QUALIFICATION("qualification", "s.qualification", null),
    MODE("mode", null, RunKind.MODE),
    STUDY_MODE("studyMode", null, RunKind.STUDY_MODE),
    ATTENDANCE("attendance", null, RunKind.ATTENDANCE);

    private final String text;
    private final @Nullable String expression;
    private final @Nullable RunKind kind;

    CourseFacet(String text, @Nullable String expression, @Nullable RunKind kind) {
        this.text = text;
        this.expression = expression;
        this.kind = kind;
    }

    String text() {
        return text;
    }

    /** On a row of {@code course_search}; null for what the runs tell. */
    @Nullable
    String expression() {
        return expression;
    }

    /** Null for what the course itself tells. A course with several runs can be counted under several values. */
    @Nullable
    RunKind kind() {
        return kind;
    }
}
