package org.goldenthread.qualificationtracking.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnResponse;
import org.goldenthread.qualificationtracking.returns.ReturnResponses;
import org.goldenthread.web.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** A small employer's whole return in one call. */
@Path("/v1/returns/{id}/document")
@Tag(name = "Returns")
class DocumentResource {

    private final IntakeService intake;
    private final ReturnResponses responses;
    private final CurrentCaller caller;

    DocumentResource(IntakeService intake, ReturnResponses responses, CurrentCaller caller) {
        this.intake = intake;
        this.responses = responses;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("returns:write")
    @Operation(
            operationId = "putDocument",
            summary = "Puts all rows of the return in place, as one JSON document",
            description =
                    "The arrays workplaces, workers and, if wanted, training hold an object for each row, whose members are the columns of the national"
                            + " format. The document takes the place of whatever files there were.")
    @APIResponse(
            responseCode = "200",
            description = "The return with the rows of the document",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReturnDocument.class)))
                    InputStream body) {
        Return changed = intake.putDocument(id, caller.organisation(), body, contentEncoding, ifMatch);
        return Response.ok(responses.of(changed))
                .header(HttpHeaders.ETAG, changed.tag())
                .build();
    }
}
