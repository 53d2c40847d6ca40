package org.goldenthread.qualificationtracking.validation;

import java.util.List;
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
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String pointer,
        List<String> columns,
        @Nullable Key key,
        @Nullable String value,
        String message,
        @Nullable String hint,
        @Nullable String causedBy) {

    /** Which record it is about, by the sender's own references. */
    public record Key(String workplace, @Nullable String worker) {}
}
