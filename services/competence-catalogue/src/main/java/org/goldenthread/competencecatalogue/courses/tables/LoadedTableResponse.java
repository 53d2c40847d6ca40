package org.goldenthread.competencecatalogue.courses.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that the operator loads.
 *
 * @param loaded false while there is none
 * @param rows how many it has
 * @param digest of the file it came in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoadedTableResponse(
        boolean loaded,
        long rows,
        @Nullable String digest,
        @Nullable Instant loadedAt) {

    static LoadedTableResponse from(Optional<LoadedTable> table) {
        return table.map(found -> new LoadedTableResponse(true, found.rows(), found.digest(), found.loadedAt()))
                .orElseGet(() -> new LoadedTableResponse(false, 0, null, null));
    }
}
