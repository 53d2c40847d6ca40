package org.goldenthread.competencecatalogue.courseuploads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/**
 * A file of a provider on its way to being published.
 *
 * @param abandoned the unpublished one whose place it took
 * @param published what its publication did
 */
record Upload(
        UUID id,
        String provider,
        UploadForm form,
        UploadState state,
        List<String> columns,
        String digest,
        @Nullable UUID abandoned,
        @Nullable Published published,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** What a publication did. */
    record Published(Mode mode, int created, int updated, int unchanged, int retired) {}

    String tag() {
        return ETag.of(version);
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw UploadProblems.closed(state);
        }
    }
}
