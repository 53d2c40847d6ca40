package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a return.
 *
 * @param codeLists by name, the version of each code list that has versions of its own, as it was validated with
 * @param validatedOn the day for which the rules were asked
 * @param interruption why the last validation did not end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionResponse(
        int revision,
        RevisionState state,
        @Nullable Mode mode,
        Map<String, FileResponse> files,
        Verdict.Counts counts,
        Verdict.Differences differences,
        @Nullable String rulesVersion,
        @Nullable Map<String, String> codeLists,
        @Nullable LocalDate validatedOn,
        @Nullable String interruption,
        @Nullable String refusalReason,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant signedOffAt,
        @Nullable UUID receipt) {

    static RevisionResponse from(Revision revision) {
        return new RevisionResponse(
                revision.number(),
                revision.state(),
                revision.outcome().mode().orElse(null),
                files(revision),
                revision.outcome().counts(),
                revision.outcome().differences(),
                revision.outcome().rulesVersion(),
                codeLists(revision),
                revision.outcome().validatedOn(),
                revision.interruption(),
                revision.refusalReason(),
                revision.createdAt(),
                revision.submission().at(),
                revision.signedOffAt(),
                revision.submission().receiptId());
    }

    private static @Nullable Map<String, String> codeLists(Revision revision) {
        String qualifications = revision.outcome().qualificationsVersion();
        return qualifications == null ? null : Map.of("qualifications", qualifications);
    }

    private static Map<String, FileResponse> files(Revision revision) {
        Map<String, FileResponse> files = new TreeMap<>();
        revision.files().forEach((kind, file) -> files.put(kind.pathName(), FileResponse.from(file)));
        return files;
    }
}
