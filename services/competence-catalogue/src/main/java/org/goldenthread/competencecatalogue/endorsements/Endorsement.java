package org.goldenthread.competencecatalogue.endorsements;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement as it is kept.
 *
 * @param subject by what the subject is known: its reference, or its address
 * @param withdrawnOn the first day without it
 */
record Endorsement(
        UUID id,
        String body,
        SubjectKind kind,
        String subject,
        @Nullable String url,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String scope,
        @Nullable String notes,
        @Nullable ManagementLevel managementLevel,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        long version) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    /** Whether it holds is part of the answer, and changes by itself. */
    String tag(LocalDate today) {
        return ETag.of(version + (holdsOn(today) ? "" : "-not-now"));
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /** As its body gives it now. The subject stays: of another it would be another endorsement. */
    Endorsement describedBy(EndorsementRequest request) {
        return new Endorsement(
                id,
                body,
                kind,
                subject,
                request.subject().url(),
                request.subject().title(),
                request.from(),
                request.until(),
                request.scope(),
                request.notes(),
                request.managementLevel(),
                withdrawnOn,
                withdrawalReason,
                version);
    }

    Endorsement takenBack(LocalDate today, String reason) {
        return new Endorsement(
                id,
                body,
                kind,
                subject,
                url,
                title,
                from,
                until,
                scope,
                notes,
                managementLevel,
                today,
                reason,
                version);
    }
}
