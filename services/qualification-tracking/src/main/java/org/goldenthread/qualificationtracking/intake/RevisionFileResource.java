package org.goldenthread.qualificationtracking.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.CurrentCaller;

/** What was sent stays to be had, whatever came after it. */
@Path("/v1/returns/{id}/revisions/{number}/files/{kind}")
@Tag(name = "Returns")
class RevisionFileResource {

    private final IntakeService intake;
    private final FileResource newest;
    private final CurrentCaller caller;

    RevisionFileResource(IntakeService intake, FileResource newest, CurrentCaller caller) {
        this.intake = intake;
        this.newest = newest;
        this.caller = caller;
    }

    @GET
    @Produces({"text/csv", "application/x-ndjson", "application/json"})
    @RolesAllowed("returns:read")
    @Operation(operationId = "getFileOfRevision", summary = "The file of any revision as it was received")
    @APIResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id, @PathParam("number") int number, @PathParam("kind") String kind) {
        return newest.received(kind, intake.file(id, caller.organisation(), number, FileResource.kind(kind)));
    }
}
