package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return as its newest revision stands.
 *
 * @param signedOffRevision number of the revision that counts
 * @param refusal why the submission before was refused, while it is being put right
 * @param allowedActions what this caller may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnResponse(
        UUID id,
        String collection,
        String organisation,
        @JsonUnwrapped RevisionResponse newest,
        @Nullable Integer signedOffRevision,
        @Nullable Refusal refusal,
        Set<String> allowedActions) {

    /** Which revision was refused, and why. */
    public record Refusal(int revision, @Nullable String reason) {}

    static ReturnResponse from(Return workforceReturn, Set<String> allowedActions) {
        return new ReturnResponse(
                workforceReturn.id(),
                workforceReturn.collection(),
                workforceReturn.organisation(),
                RevisionResponse.from(workforceReturn.newest()),
                workforceReturn.signedOff().map(Revision::number).orElse(null),
                workforceReturn
                        .refused()
                        .map(refused -> new Refusal(refused.number(), refused.refusalReason()))
                        .orElse(null),
                allowedActions);
    }
}
