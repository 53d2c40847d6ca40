package org.goldenthread.competencecatalogue.courses.judgement;

import org.jspecify.annotations.Nullable;

/**
 * A broken rule.
 *
 * @param pointer into the JSON of the course
 * @param column of the national form
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        String column,
        String message,
        String hint,
        @Nullable String successor) {

    private static final int LONGEST_VALUE = 60;

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** For an answer that has one text. */
    public String detail() {
        return message + " " + hint;
    }

    /** The same fault, where the course stands in something larger. */
    public Finding within(String place) {
        return new Finding(code, severity, place + pointer, column, message, hint, successor);
    }

    static String shown(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
