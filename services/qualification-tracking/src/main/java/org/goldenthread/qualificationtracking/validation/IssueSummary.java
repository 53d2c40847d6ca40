package org.goldenthread.qualificationtracking.validation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(nullable = true) @Nullable String column,
        long count,
        @Schema(nullable = true) @Nullable Integer firstRow,
        String message) {}
