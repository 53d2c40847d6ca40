package org.goldenthread.qualificationtracking.validation;

import org.jspecify.annotations.Nullable;

/**
 * All findings of one code on one column.
 *
 * @param firstRow line of the first of them; null when none is about a row
 */
public record IssueSummary(
        String code,
        String severity,
        String file,
        @Nullable String column,
        long count,
        @Nullable Integer firstRow,
        String message) {}
