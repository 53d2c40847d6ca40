package org.goldenthread.competencecatalogue.endorsements;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement.
 *
 * @param body code of the national body that gives it
 * @param from the first day
 * @param until the last day; null while it has no end
 * @param managementLevel for managers of which level; null for all
 * @param current whether it holds today
 * @param withdrawnOn the first day without it, where it was taken back
 */
record EndorsementResponse(
        UUID id,
        String body,
        Subject subject,
        LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        @Schema(nullable = true) @Nullable String scope,
        @Schema(nullable = true) @Nullable String notes,
        @Schema(nullable = true) @Nullable ManagementLevel managementLevel,
        boolean current,
        @Schema(nullable = true) @Nullable LocalDate withdrawnOn,
        @Schema(nullable = true) @Nullable String withdrawalReason) {

    /** What is endorsed. */
    @Schema(name = "EndorsedSubject")
    record Subject(
            SubjectKind kind,
            @Schema(nullable = true) @Nullable String reference,
            @Schema(nullable = true) @Nullable String url,
            String title) {}

    static EndorsementResponse from(Endorsement endorsement, LocalDate today) {
        String reference = endorsement.subject().equals(endorsement.url()) ? null : endorsement.subject();
        return new EndorsementResponse(
                endorsement.id(),
                endorsement.body(),
                new Subject(endorsement.kind(), reference, endorsement.url(), endorsement.title()),
                endorsement.from(),
                endorsement.until(),
                endorsement.scope(),
                endorsement.notes(),
                endorsement.managementLevel(),
                endorsement.holdsOn(today),
                endorsement.withdrawnOn(),
                endorsement.withdrawalReason());
    }
}
