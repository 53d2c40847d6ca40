package org.goldenthread.qualificationtracking.validation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All findings of one code on one column.
 *
 * @param count without its consequences
 * @param firstRow line of the first of them; null when none is about a row
 * @param consequences findings that only follow from these: they go when these do. Where several groups have the code of the cause, the largest
 *     of the most serious ones has them
 */
public record IssueSummary(
        String code,
        String severity,
        String file,
        @Schema(nullable = true) @Nullable String column,
        long count,
        @Schema(nullable = true) @Nullable Integer firstRow,
        String message,
        @Schema(nullable = true) @Nullable String hint,
        List<Consequence> consequences) {

    /** Findings of one code on one column that only follow from others. */
    public record Consequence(
            String code,
            String severity,
            String file,
            @Schema(nullable = true) @Nullable String column,
            long count,
            @Schema(nullable = true) @Nullable Integer firstRow,
            String message,
            @Schema(nullable = true) @Nullable String hint) {}
}
