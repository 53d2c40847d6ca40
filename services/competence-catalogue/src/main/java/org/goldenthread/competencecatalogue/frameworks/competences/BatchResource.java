package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.Author;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.web.Idempotency;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}/batch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class BatchResource {

    private final Frameworks frameworks;
    private final BatchService service;
    private final Idempotency idempotency;
    private final Author author;

    BatchResource(Frameworks frameworks, BatchService service, Idempotency idempotency, Author author) {
        this.frameworks = frameworks;
        this.service = service;
        this.idempotency = idempotency;
        this.author = author;
    }

    @POST
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "changeCompetences",
            summary = "Adds, changes, removes and ends up to a thousand competences at once",
            description =
                    "One after the other, all or none; what is wrong is told with where it stands. A draft takes all kinds of operations, a published"
                            + " framework only ends.")
    @APIResponse(
            responseCode = "200",
            description = "The competences of the operations, in order",
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    public Response apply(
            @PathParam("framework") UUID framework,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid BatchRequest request) {
        frameworks.own(framework, author.organisation());
        return idempotency.answer(key, request, () -> {
            var edited = service.apply(framework, author.organisation(), request.operations(), ifMatch);
            return Response.ok(new BatchResponse(edited.result()))
                    .header(HttpHeaders.ETAG, edited.framework().tag())
                    .build();
        });
    }
}
