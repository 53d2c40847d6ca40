package org.goldenthread.competencecatalogue.courseuploads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A row of an upload.
 *
 * @param row line where it starts; the header is line 1
 * @param group row where the group begins that makes one course
 * @param reference of the course or venue that it becomes
 * @param cells by column, as they were sent; of a row with another number of cells than the header as far as they go
 * @param surplus cells beyond the last column
 * @param outcome what would become of the course, on the first row of its group
 */
record RowResponse(
        int row,
        @Schema(nullable = true) @Nullable Integer group,
        @Schema(nullable = true) @Nullable String reference,
        @Schema(enumeration = {"error", "ready", "dropped"}) String state,
        Map<String, String> cells,
        List<String> surplus,
        List<RowFault> errors,
        List<RowFault> warnings,
        @Schema(nullable = true) @Nullable Outcome outcome) {

    static RowResponse from(Upload upload, UploadRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        int columns = Math.min(row.cells().size(), upload.columns().size());
        for (int i = 0; i < columns; i++) {
            cells.put(upload.columns().get(i), row.cells().get(i));
        }
        return new RowResponse(
                row.line(),
                row.group(),
                row.reference(),
                state(row),
                cells,
                row.cells().subList(columns, row.cells().size()),
                row.errors(),
                row.warnings(),
                row.outcome());
    }

    private static String state(UploadRow row) {
        if (row.dropped()) {
            return "dropped";
        }
        return row.errors().isEmpty() ? "ready" : "error";
    }
}
