package org.goldenthread.competencecatalogue.endorsements;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement that holds, as the answer about its subject shows it.
 *
 * @param body code of the national body that gives it
 * @param from the first day
 * @param until the last day; null while it has no end
 * @param scope what of the subject is endorsed, and for whom
 * @param managementLevel for managers of which level; null for all
 */
public record EndorsementSummary(
        UUID id,
        String body,
        LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        @Schema(nullable = true) @Nullable String scope,
        @Schema(nullable = true) @Nullable ManagementLevel managementLevel) {

    static EndorsementSummary of(Endorsement held) {
        return new EndorsementSummary(
                held.id(), held.body(), held.from(), held.until(), held.scope(), held.managementLevel());
    }
}
