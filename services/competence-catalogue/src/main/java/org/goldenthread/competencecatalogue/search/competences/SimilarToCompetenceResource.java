package org.goldenthread.competencecatalogue.search.competences;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.search.competences.SimilarStatements.Comparison;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

@Path("/v1/competences/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competences")
@PermitAll
class SimilarToCompetenceResource {

    private final PublishedCompetences competences;
    private final SimilarStatements similar;

    SimilarToCompetenceResource(PublishedCompetences competences, SimilarStatements similar) {
        this.competences = competences;
        this.similar = similar;
    }

    /** Listed for the API document; read together. */
    static final class Parameters {

        @Context
        @SuppressWarnings("NullAway.Init")
        UriInfo uri;

        @QueryParam("threshold")
        @Parameter(description = "The least score, 0.3 to 1; 0.5 without it.")
        @Nullable
        String threshold;

        @QueryParam("limit")
        @Parameter(description = "1 to 50; 20 without it.")
        @Nullable
        String limit;

        @QueryParam("includeRetired")
        @Parameter(description = "true: what is retired too.")
        @Nullable
        String includeRetired;
    }

    @GET
    @Operation(
            operationId = "listSimilarCompetences",
            summary = "Competences whose statements say nearly the same, in any framework",
            description =
                    "The score is the mean of the words in common (forms of a word are the same) and the likeness of the spelling; at least a third of the"
                            + " words must be in common.")
    public SimilarResponse similar(@PathParam("id") UUID id, @BeanParam Parameters parameters) {
        var wanted = SimilarWanted.of(parameters.uri.getQueryParameters());
        var competence = competences
                .find(id)
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no published competence with this id."));
        return similar.to(
                new Comparison(competence.statement(), id, wanted.threshold(), wanted.limit(), wanted.retiredToo()));
    }
}
