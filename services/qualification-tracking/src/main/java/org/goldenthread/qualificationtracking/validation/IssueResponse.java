package org.goldenthread.qualificationtracking.validation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One finding of the newest validation.
 *
 * @param code {@code <file>-<national code>}; numbers from 9000 are ours
 * @param pointer the place as a JSON pointer, in the line or in the document; null for CSV
 * @param row line where the record starts, the header being line 1, or the place in the array of a document, counted from 1; null for a finding about the whole file
 * @param value what stands there, masked where it is personal
 * @param causedBy code of the finding that this one only follows from
 */
public record IssueResponse(
        String code,
        String rule,
        String severity,
        String file,
        @Schema(nullable = true) @Nullable Integer row,
        @Schema(nullable = true) @Nullable String column,
        @Schema(nullable = true) @Nullable String pointer,
        List<String> columns,
        @Schema(nullable = true) @Nullable Key key,
        @Schema(nullable = true) @Nullable String value,
        String message,
        @Schema(nullable = true) @Nullable String hint,
        @Schema(nullable = true) @Nullable String causedBy) {

    /** Which record it is about, by the sender's own references. */
    public record Key(
            String workplace,
            @Schema(nullable = true) @Nullable String worker) {}
}
