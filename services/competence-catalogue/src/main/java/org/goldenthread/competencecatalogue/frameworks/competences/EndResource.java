package org.goldenthread.competencecatalogue.frameworks.competences;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.Author;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.web.Idempotency;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}/competences/{competence}/retirement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Author.ROLE)
@Tag(name = "Frameworks")
class EndResource {

    private final Frameworks frameworks;
    private final Competences competences;
    private final EndService ends;
    private final Idempotency idempotency;
    private final Author author;

    EndResource(
            Frameworks frameworks, Competences competences, EndService ends, Idempotency idempotency, Author author) {
        this.frameworks = frameworks;
        this.competences = competences;
        this.ends = ends;
        this.idempotency = idempotency;
        this.author = author;
    }

    @POST
    @Operation(
            operationId = "endCompetence",
            summary = "Ends a single competence of a published framework",
            description =
                    "Today or on another day, with the competence that takes its place if there is one. What it said and when it began stays as it was.")
    @APIResponse(
            responseCode = "200",
            description = "The competence",
            content = @Content(schema = @Schema(implementation = CompetenceResponse.class)))
    public Response end(
            @PathParam("framework") UUID framework,
            @PathParam("competence") UUID competence,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid CompetenceEndRequest request) {
        frameworks.own(framework, author.organisation());
        return idempotency.answer(key, request, () -> {
            var how = request == null ? CompetenceEndRequest.TODAY : request;
            Framework changed = ends.end(framework, author.organisation(), competence, how, ifMatch);
            return Response.ok(competences.find(framework, competence).orElseThrow())
                    .header(HttpHeaders.ETAG, changed.tag())
                    .build();
        });
    }
}
