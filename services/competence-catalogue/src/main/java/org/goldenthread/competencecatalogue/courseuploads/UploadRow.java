package org.goldenthread.competencecatalogue.courseuploads;

import java.util.List;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A row of an upload.
 *
 * @param line where it starts; the header is line 1
 * @param group line of the first row of those that make one course
 * @param reference of the course or venue that it becomes; null while that can't be said
 * @param outcome of the group, on its first row
 */
record UploadRow(
        int line,
        List<String> cells,
        @Nullable Integer group,
        @Nullable String reference,
        boolean dropped,
        List<RowFault> errors,
        List<RowFault> warnings,
        @Nullable Outcome outcome) {}
