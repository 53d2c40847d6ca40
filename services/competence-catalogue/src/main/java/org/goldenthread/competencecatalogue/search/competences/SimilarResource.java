package org.goldenthread.competencecatalogue.search.competences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.search.competences.SimilarStatements.Comparison;

@Path("/v1/competences/similar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Competences")
@RolesAllowed("catalogue:write")
class SimilarResource {

    private final SimilarStatements similar;

    SimilarResource(SimilarStatements similar) {
        this.similar = similar;
    }

    @POST
    @Operation(
            operationId = "findSimilarStatements",
            summary = "Published competences that say nearly the same as a statement, before it is written",
            description = "A question: nothing is kept. Scores are those of `GET /v1/competences/{id}/similar`.")
    public SimilarResponse similar(@NotNull @Valid SimilarRequest request) {
        return similar.to(new Comparison(
                request.statement(),
                null,
                Objects.requireNonNullElse(request.threshold(), SimilarWanted.THRESHOLD),
                Objects.requireNonNullElse(request.limit(), SimilarWanted.LIMIT),
                Boolean.TRUE.equals(request.includeRetired())));
    }
}
