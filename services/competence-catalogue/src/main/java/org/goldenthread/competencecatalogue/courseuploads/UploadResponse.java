package org.goldenthread.competencecatalogue.courseuploads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of a provider on its way to being published.
 *
 * @param kind courses or venues; one upload of a kind is open at a time
 * @param columns of the file, in its order
 * @param digest of the file
 * @param differences what its publication would do; of rows with errors nothing is said
 * @param abandoned the unpublished upload whose place it took
 * @param published what its publication did
 */
record UploadResponse(
        UUID id,
        String provider,
        @Schema(enumeration = {"courses", "venues"}) String kind,
        UploadForm form,
        UploadState state,
        List<String> columns,
        String digest,
        Counts counts,
        Differences differences,
        @Schema(nullable = true) @Nullable UUID abandoned,
        @Schema(nullable = true) Upload.@Nullable Published published,
        Instant createdAt,
        Instant changedAt) {

    /** @param errors rows with errors, which have to be corrected or dropped before it is published */
    record Counts(long rows, long errors, long dropped) {}

    /** @param leftOut courses of its form that it leaves out; in mode replace they are retired */
    record Differences(long created, long updated, long unchanged, long leftOut) {}

    static UploadResponse from(Upload upload, UploadRows rows) {
        UploadRows.Counts counts = rows.counts(upload.id());
        boolean hasLeftOut =
                upload.form() != UploadForm.VENUES && upload.state().isOpen();
        return new UploadResponse(
                upload.id(),
                upload.provider(),
                upload.form().kind(),
                upload.form(),
                upload.state(),
                upload.columns(),
                upload.digest(),
                new Counts(counts.rows(), counts.errors(), counts.dropped()),
                new Differences(
                        counts.created(),
                        counts.updated(),
                        counts.unchanged(),
                        hasLeftOut ? rows.leftOut(upload).size() : 0),
                upload.abandoned(),
                upload.published(),
                upload.createdAt(),
                upload.changedAt());
    }
}
