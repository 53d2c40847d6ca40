package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A return as its newest revision stands.
 *
 * @param signedOffRevision number of the revision that counts
 * @param allowedActions what this caller may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnResponse(
        UUID id,
        String collection,
        String organisation,
        @JsonUnwrapped RevisionResponse newest,
        @Nullable Integer signedOffRevision,
        Set<String> allowedActions) {

    public static ReturnResponse from(Return workforceReturn, Predicate<String> callerHas) {
        return new ReturnResponse(
                workforceReturn.id(),
                workforceReturn.collection(),
                workforceReturn.organisation(),
                RevisionResponse.from(workforceReturn.newest()),
                workforceReturn.signedOff().map(Revision::number).orElse(null),
                workforceReturn.allowedActions(callerHas));
    }
}
