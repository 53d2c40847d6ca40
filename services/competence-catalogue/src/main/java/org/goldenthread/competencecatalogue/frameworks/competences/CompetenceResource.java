package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.Author;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}/competences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class CompetenceResource {

    private static final Place BODY = Place.at("");

    private final Frameworks frameworks;
    private final Competences competences;
    private final ContentService service;
    private final Idempotency idempotency;
    private final Author author;

    CompetenceResource(
            Frameworks frameworks,
            Competences competences,
            ContentService service,
            Idempotency idempotency,
            Author author) {
        this.frameworks = frameworks;
        this.competences = competences;
        this.service = service;
        this.idempotency = idempotency;
        this.author = author;
    }

    /** Positions may repeat, so that the id decides among those with the same. */
    private record Position(int position, UUID id) {

        static final Position START = new Position(-1, new UUID(0, 0));

        static Position of(CompetenceResponse competence) {
            return new Position(competence.position(), competence.id());
        }

        static Position read(String text) {
            String[] parts = text.split(" ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("No position");
            }
            return new Position(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return position + " " + id;
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCompetencesOfFramework",
            summary = "The competences of a framework in their order",
            description =
                    "As text/csv all of them, in the form in which they can be put back; cells are as they are, those that look like formulas too.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<CompetenceResponse> list(
            @PathParam("framework") UUID framework,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        frameworks.readable(framework, author.organisationOrNobody());
        Position from = Cursor.position(after, Position.START, Position::read);
        return Page.of(competences.page(framework, from.position(), from.id(), limit + 1), limit, Position::of);
    }

    @POST
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "addCompetence",
            summary = "Adds a competence to a draft",
            description =
                    "With the tag of the framework. It gets its place in the tree: under its parent, or directly under the framework.")
    @APIResponse(
            responseCode = "201",
            description = "The competence",
            content = @Content(schema = @Schema(implementation = CompetenceResponse.class)))
    public Response add(
            @PathParam("framework") UUID framework,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CompetenceRequest request) {
        frameworks.own(framework, author.organisation());
        return idempotency.answer(key, request, () -> {
            var edited = service.edit(framework, author.organisation(), ifMatch, content -> content.add(BODY, request));
            return with(
                    Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, path(framework, edited.result())),
                    edited.framework(),
                    edited.result());
        });
    }

    @GET
    @Path("/{competence}")
    @PermitAll
    @Operation(
            operationId = "getCompetenceOfFramework",
            summary = "A competence as a framework has it",
            description = "Its tag is that of the framework.")
    @APIResponse(
            responseCode = "200",
            description = "The competence",
            content = @Content(schema = @Schema(implementation = CompetenceResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("framework") UUID framework,
            @PathParam("competence") UUID competence,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Framework found = frameworks.readable(framework, author.organisationOrNobody());
        CompetenceResponse answer = require(framework, competence);
        return ETag.unlessUnchanged(ifNoneMatch, found.tag(), () -> answer).build();
    }

    @PUT
    @Path("/{competence}")
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "changeCompetence",
            summary = "Changes a competence of a draft",
            description =
                    "All of it: what is left out is emptied, but for verified, classJudged and position. Where the statement of a competence of the version"
                            + " before is worded anew, changesMeaning says whether it means something else: then a competence with a new identifier takes"
                            + " its place here, and an association says so. From then on the old identifier leads to that one: the same again, after a lost"
                            + " answer, is answered as the first time; without changesMeaning it is 404, with replacedBy.")
    @APIResponse(
            responseCode = "200",
            description = "The competence, under its new identifier if its meaning has changed",
            content = @Content(schema = @Schema(implementation = CompetenceResponse.class)))
    public Response change(
            @PathParam("framework") UUID framework,
            @PathParam("competence") UUID competence,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CompetenceRequest request) {
        frameworks.own(framework, author.organisation());
        var edited = service.edit(framework, author.organisation(), ifMatch, content -> {
            if (content.find(content.meant(competence, request.changesMeaning()))
                    .isEmpty()) {
                throw unknown(framework, competence);
            }
            return content.change(BODY, BODY, competence, request);
        });
        return with(
                Response.ok().header(HttpHeaders.CONTENT_LOCATION, path(framework, edited.result())),
                edited.framework(),
                edited.result());
    }

    @DELETE
    @Path("/{competence}")
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "removeCompetence",
            summary = "Takes a competence out of a draft",
            description = "With its associations. What stands under it has to be moved or removed first.")
    @APIResponse(responseCode = "204", description = "It is gone; the tag is that of the framework now")
    public Response remove(
            @PathParam("framework") UUID framework,
            @PathParam("competence") UUID competence,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        frameworks.own(framework, author.organisation());
        require(framework, competence);
        var edited = service.edit(framework, author.organisation(), ifMatch, content -> {
            content.remove(BODY, competence);
            return competence;
        });
        return Response.noContent()
                .header(HttpHeaders.ETAG, edited.framework().tag())
                .build();
    }

    private Response with(Response.ResponseBuilder answer, Framework framework, UUID competence) {
        return answer.entity(require(framework.id(), competence))
                .header(HttpHeaders.ETAG, framework.tag())
                .build();
    }

    private CompetenceResponse require(UUID framework, UUID competence) {
        return competences.find(framework, competence).orElseThrow(() -> unknown(framework, competence));
    }

    private ProblemException unknown(UUID framework, UUID competence) {
        return competences
                .successor(framework, competence)
                .map(instead -> Problems.NOT_FOUND
                        .with("Another competence has taken its place in this framework: %s."
                                .formatted(path(framework, instead)))
                        .member("replacedBy", instead))
                .orElseGet(() -> Problems.NOT_FOUND.with("The framework has no competence with this id."));
    }

    /** Without a host: behind the gateway the host that the caller used is not ours. */
    private static String path(UUID framework, UUID competence) {
        return "/v1/frameworks/%s/competences/%s".formatted(framework, competence);
    }
}
