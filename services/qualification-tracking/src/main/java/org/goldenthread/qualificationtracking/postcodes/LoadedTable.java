package org.goldenthread.qualificationtracking.postcodes;

import java.time.Instant;
import java.util.UUID;
import org.goldenthread.web.ETag;

/** The table that holds now. */
record LoadedTable(UUID id, long postcodes, String digest, Instant loadedAt) {

    String tag() {
        return ETag.of(id);
    }
}
