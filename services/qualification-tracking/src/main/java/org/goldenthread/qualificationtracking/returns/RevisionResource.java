package org.goldenthread.qualificationtracking.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

/** The history of a return, which never changes. */
@Path("/v1/returns/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
@RolesAllowed("returns:read")
class RevisionResource {

    private final Returns returns;
    private final CurrentCaller caller;

    RevisionResource(Returns returns, CurrentCaller caller) {
        this.returns = returns;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRevisions", summary = "All revisions of a return, oldest first")
    public Page<RevisionResponse> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        List<Revision> all = returns.get(id, caller.organisation()).revisions();
        return Page.within(all, limit, after, revision -> String.valueOf(revision.number()))
                .map(RevisionResponse::from);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getRevision", summary = "One revision of a return")
    public RevisionResponse get(@PathParam("id") UUID id, @PathParam("number") int number) {
        return returns.get(id, caller.organisation())
                .revision(number)
                .map(RevisionResponse::from)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The return has no revision " + number + "."));
    }
}
