package org.goldenthread.competencecatalogue.search.courses;

import java.util.List;

/** A way in which runs differ. */
enum RunKind {
    MODE("mode", "mode"),
    STUDY_MODE("studyMode", "study_mode"),
    ATTENDANCE("attendance", "attendance");

    private static final List<Value> VALUES = List.of(
            new Value(MODE, "classroom", "classroom_until"),
            new Value(MODE, "online", "online_until"),
            new Value(MODE, "workBased", "work_based_until"),
            new Value(MODE, "blended", "blended_until"),
            new Value(STUDY_MODE, "fullTime", "full_time_until"),
            new Value(STUDY_MODE, "partTime", "part_time_until"),
            new Value(STUDY_MODE, "flexible", "flexible_until"),
            new Value(ATTENDANCE, "daytime", "daytime_until"),
            new Value(ATTENDANCE, "evening", "evening_until"),
            new Value(ATTENDANCE, "weekend", "weekend_until"),
            new Value(ATTENDANCE, "dayOrBlockRelease", "release_until"));

    /**
     * One of the ways.
     *
     * @param text in {@code course_run}, and as callers know it
     * @param until column of {@code course_search}: the last day on which a run of this value begins, so that a filter by it alone need not
     *     look at the runs
     */
    record Value(RunKind kind, String text, String until) {}

    private final String text;
    private final String column;

    RunKind(String text, String column) {
        this.text = text;
        this.column = column;
    }

    /** The parameter's name. */
    String text() {
        return text;
    }

    /** In {@code course_run}. */
    String column() {
        return column;
    }

    List<Value> ways() {
        return VALUES.stream().filter(value -> value.kind() == this).toList();
    }
}
