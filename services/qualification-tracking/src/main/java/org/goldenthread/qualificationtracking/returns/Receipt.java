package org.goldenthread.qualificationtracking.returns;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof of a submission: what was handed in, when, by whom, and how it was judged. Never changes.
 *
 * @param submittedBy the client that handed it in
 * @param files the files as received, by kind
 * @param contentDigest one digest for all of them and how they were taken
 * @param rulesVersion the rules they were judged by
 * @param codeLists by name, the version of each code list that has versions of its own, as they were judged by it
 */
public record Receipt(
        UUID id,
        UUID returnId,
        int revision,
        String organisation,
        String collection,
        Instant submittedAt,
        String submittedBy,
        Mode mode,
        Verdict.Counts counts,
        Verdict.Differences differences,
        boolean warningsAcknowledged,
        Map<String, FileResponse> files,
        String contentDigest,
        String rulesVersion,
        Map<String, String> codeLists) {

    static Receipt of(Revision revision) {
        var known = RevisionResponse.from(revision);
        return new Receipt(
                given(known.receipt()),
                revision.workforceReturn().id(),
                revision.number(),
                revision.workforceReturn().organisation(),
                revision.workforceReturn().collection(),
                given(known.submittedAt()),
                given(revision.submission().by()),
                given(known.mode()),
                known.counts(),
                known.differences(),
                revision.submission().warningsAcknowledged(),
                known.files(),
                given(revision.submission().contentDigest()),
                given(known.rulesVersion()),
                known.codeLists() == null ? Map.of() : known.codeLists());
    }

    /** Every submitted revision has all of these. */
    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
