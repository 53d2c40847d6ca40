package org.goldenthread.competencecatalogue.search.competences;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.search.Results;
import org.jspecify.annotations.Nullable;

@Path("/v1/competences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competences")
@PermitAll
class CompetenceSearchResource {

    private final CompetenceSearch search;

    CompetenceSearchResource(CompetenceSearch search) {
        this.search = search;
    }

    /** Listed for the API document; read together, so that none goes unnoticed that is unknown, empty or repeated. */
    static final class Parameters {

        @Context
        @SuppressWarnings("NullAway.Init")
        UriInfo uri;

        @QueryParam("q")
        @Parameter(
                description =
                        "Words, or a code. All words are looked for; where no competence has them all, as few as possible are left out (`leftOut`). A"
                                + " word that occurs nowhere is taken as the beginning of one if it is the last, else for the nearest that occur (`correctedTo`)."
                                + " 'in single quotes' all words and none corrected, \"in double quotes\" one after the other. At most 200 characters, 16"
                                + " words.")
        @Nullable
        String q;

        @QueryParam("framework")
        @Parameter(
                description =
                        "Id or code; several with commas between them. A competence stands in the newest published version that has it.")
        @Nullable
        String framework;

        @QueryParam("class")
        @Parameter(description = "generic, specialist, partnership, organisational; several with commas between them.")
        @Nullable
        String competenceClass;

        @QueryParam("level")
        @Parameter(description = "0 to 8; several with commas between them.")
        @Nullable
        String level;

        @QueryParam("status")
        @Parameter(
                description =
                        "pendingImplementation, implemented, retired; several with commas between them. Without it all but what is retired.")
        @Nullable
        String status;

        @QueryParam("includeRetired")
        @Parameter(description = "true: what is retired too.")
        @Nullable
        String includeRetired;

        @QueryParam("verified")
        @Parameter(
                description = "true: only what a source has that we have seen; false: only what is taken from memory.")
        @Nullable
        String verified;

        @QueryParam("hasReplacement")
        @Parameter(description = "true: only what another competence took the place of; false: only the others.")
        @Nullable
        String hasReplacement;

        @QueryParam("functionalArea")
        @Parameter(description = "The whole name of the area, in any letter case.")
        @Nullable
        String functionalArea;

        @QueryParam("sort")
        @Parameter(
                description =
                        "relevance (the default with q), statement (the default without), code, changed (the last first).")
        @Nullable
        String sort;

        @QueryParam("facets")
        @Parameter(
                description =
                        "What to count the found competences by: class, level, framework, status, verified; several with commas between them.")
        @Nullable
        String facets;

        @QueryParam("limit")
        @Parameter(description = "1 to 200; 50 without it.")
        @Nullable
        String limit;

        @QueryParam("after")
        @Parameter(description = "`next` of the page before, with the same other parameters.")
        @Nullable
        String after;
    }

    @GET
    @Operation(
            operationId = "searchCompetences",
            summary = "Published competences by words, code and features",
            description =
                    "Each competence once, as the newest published version that has it tells it; drafts never. By relevance: what has the code, then what has"
                            + " the words one after the other in its statement, then in any order, then anywhere; the shorter statement first. `total` is"
                            + " that of the first page; without q and facets counting stops at 10,000 (`totalIsAtLeast`).")
    public Results<FoundCompetence> search(@BeanParam Parameters parameters) {
        return search.find(parameters.uri.getQueryParameters());
    }
}
