package org.goldenthread.competencecatalogue.frameworks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.Idempotency;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Author.ROLE)
@Tag(name = "Frameworks")
class StatusResource {

    private final Frameworks frameworks;
    private final StatusService service;
    private final FrameworkResponses responses;
    private final Idempotency idempotency;
    private final Author author;

    StatusResource(
            Frameworks frameworks,
            StatusService service,
            FrameworkResponses responses,
            Idempotency idempotency,
            Author author) {
        this.frameworks = frameworks;
        this.service = service;
        this.responses = responses;
        this.idempotency = idempotency;
        this.author = author;
    }

    @POST
    @Path("/publication")
    @Operation(
            operationId = "publishFramework",
            summary = "Publishes a draft; from now on it never changes",
            description =
                    "It is implemented at once where its start is today or has passed, else it is pending implementation. The version before is retired on"
                            + " the day of the start, or on overlapUntil. Others are told of the framework and of each of its competences.")
    @APIResponse(
            responseCode = "200",
            description = "The published framework",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response publish(
            @PathParam("framework") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid PublicationRequest request) {
        var how = request == null ? PublicationRequest.AS_IT_SAYS : request;
        return move(id, key, request, () -> service.publish(id, author.organisation(), how, ifMatch));
    }

    @POST
    @Path("/implementation")
    @Operation(
            operationId = "implementFramework",
            summary = "Puts a framework that is pending implementation to use",
            description = "Its start is today where it was to be later.")
    @APIResponse(
            responseCode = "200",
            description = "The framework",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response implement(
            @PathParam("framework") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return move(id, key, null, () -> service.implement(id, author.organisation(), ifMatch));
    }

    @POST
    @Path("/retirement")
    @Operation(
            operationId = "retireFramework",
            summary = "Ends a published framework today, or on a day to come",
            description = "It stays in the catalogue as it was. On a day to come its status moves by itself.")
    @APIResponse(
            responseCode = "200",
            description = "The framework",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response retire(
            @PathParam("framework") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid RetirementRequest request) {
        var end = request == null ? null : request.statusEnd();
        return move(id, key, request, () -> service.retire(id, author.organisation(), end, ifMatch));
    }

    private Response move(UUID id, @Nullable String key, @Nullable Object body, Supplier<Framework> move) {
        frameworks.own(id, author.organisation());
        return idempotency.answer(key, body, () -> {
            Framework moved = move.get();
            return Response.ok(responses.of(moved))
                    .header(HttpHeaders.ETAG, moved.tag())
                    .build();
        });
    }
}
