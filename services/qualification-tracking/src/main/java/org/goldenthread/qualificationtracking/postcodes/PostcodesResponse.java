package org.goldenthread.qualificationtracking.postcodes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of postcodes that returns are checked against.
 *
 * @param loaded false while there is none: then only the form of a postcode is checked
 * @param postcodes how many it has
 * @param digest of the file it came in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostcodesResponse(
        boolean loaded,
        long postcodes,
        @Nullable String digest,
        @Nullable Instant loadedAt) {

    static PostcodesResponse from(Optional<LoadedTable> table) {
        return table.map(found -> new PostcodesResponse(true, found.postcodes(), found.digest(), found.loadedAt()))
                .orElseGet(() -> new PostcodesResponse(false, 0, null, null));
    }
}
