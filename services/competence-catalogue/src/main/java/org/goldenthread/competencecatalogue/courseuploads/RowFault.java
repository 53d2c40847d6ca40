package org.goldenthread.competencecatalogue.courseuploads;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.courses.judgement.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or should be looked at.
 *
 * @param column null where it is the row as a whole
 * @param code the same as in JSON for the same fault
 * @param successor of what has ended
 */
record RowFault(
        @Schema(nullable = true) @Nullable String column,
        String code,
        String message,
        String hint,
        @Schema(nullable = true) @Nullable String successor) {

    static RowFault of(Finding finding) {
        return new RowFault(finding.column(), finding.code(), finding.message(), finding.hint(), finding.successor());
    }
}
