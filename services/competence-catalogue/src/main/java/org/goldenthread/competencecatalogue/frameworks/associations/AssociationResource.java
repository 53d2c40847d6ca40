package org.goldenthread.competencecatalogue.frameworks.associations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}/associations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class AssociationResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Frameworks frameworks;
    private final Associations associations;
    private final AssociationService service;
    private final Idempotency idempotency;
    private final Author author;

    AssociationResource(
            Frameworks frameworks,
            Associations associations,
            AssociationService service,
            Idempotency idempotency,
            Author author) {
        this.frameworks = frameworks;
        this.associations = associations;
        this.service = service;
        this.idempotency = idempotency;
        this.author = author;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAssociations",
            summary = "The associations of a framework",
            description =
                    "With node, those that begin or end at that competence, framework, or thing outside the catalogue.")
    public Page<AssociationResponse> list(
            @PathParam("framework") UUID framework,
            @QueryParam("type") @Size(max = 100) @Nullable String type,
            @QueryParam("node") @Size(max = 200) @Nullable String node,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        frameworks.readable(framework, author.organisationOrNobody());
        UUID from = Cursor.position(after, FIRST, UUID::fromString);
        return Page.of(associations.page(framework, type, node, from, limit + 1), limit, AssociationResponse::id);
    }

    @GET
    @Path("/{association}")
    @PermitAll
    @Operation(
            operationId = "getAssociation",
            summary = "An association of a framework",
            description = "It keeps its identifier in the next version unless one of its ends gets another one.")
    public AssociationResponse get(@PathParam("framework") UUID framework, @PathParam("association") UUID association) {
        frameworks.readable(framework, author.organisationOrNobody());
        return associations
                .find(framework, association)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The framework has no association with this id."));
    }

    @POST
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "addAssociation",
            summary = "Ties two competences or frameworks, or one to something outside the catalogue",
            description =
                    "In a draft. isChildOf, precedes and replacedBy never lead back to where they began. A competence that is put under another one leaves"
                            + " its place directly under the framework.")
    @APIResponse(
            responseCode = "201",
            description = "The association",
            content = @Content(schema = @Schema(implementation = AssociationResponse.class)))
    public Response add(
            @PathParam("framework") UUID framework,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssociationRequest request) {
        frameworks.own(framework, author.organisation());
        return idempotency.answer(key, request, () -> {
            var made = service.add(framework, author.organisation(), request, ifMatch);
            return Response.status(Response.Status.CREATED)
                    .entity(made.association())
                    .header(
                            HttpHeaders.LOCATION,
                            "/v1/frameworks/%s/associations/%s"
                                    .formatted(framework, made.association().id()))
                    .header(HttpHeaders.ETAG, made.framework().tag())
                    .build();
        });
    }

    @DELETE
    @Path("/{association}")
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "removeAssociation",
            summary = "Takes an association out of a draft",
            description = "The last place of a competence can't be taken away: it would stand nowhere.")
    @APIResponse(responseCode = "204", description = "It is gone; the tag is that of the framework now")
    public Response remove(
            @PathParam("framework") UUID framework,
            @PathParam("association") UUID association,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var draft = service.remove(framework, author.organisation(), association, ifMatch);
        return Response.noContent().header(HttpHeaders.ETAG, draft.tag()).build();
    }
}
