package org.goldenthread.competencecatalogue.courses.tables;

import java.time.Instant;
import java.util.UUID;
import org.goldenthread.web.ETag;

/** The table of a kind that holds now. */
record LoadedTable(UUID id, long rows, String digest, Instant loadedAt) {

    String tag() {
        return ETag.of(id);
    }
}
