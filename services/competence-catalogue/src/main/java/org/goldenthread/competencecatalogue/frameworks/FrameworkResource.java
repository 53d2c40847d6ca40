package org.goldenthread.competencecatalogue.frameworks;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class FrameworkResource {

    private static final String STATUS = "draft|pendingImplementation|implemented|retired";

    private final Frameworks frameworks;
    private final FrameworkService service;
    private final FrameworkResponses responses;
    private final Idempotency idempotency;
    private final Author author;

    FrameworkResource(
            Frameworks frameworks,
            FrameworkService service,
            FrameworkResponses responses,
            Idempotency idempotency,
            Author author) {
        this.frameworks = frameworks;
        this.service = service;
        this.responses = responses;
        this.idempotency = idempotency;
        this.author = author;
    }

    /**
     * A position in the list: titles that begin alike come in the order of their ids. Imported titles can be long, and a cursor has its place in an address,
     * so that only their beginning counts.
     */
    private record Position(String title, UUID id) {

        static final Position START = new Position("", new UUID(0, 0));

        static Position of(FrameworkResponse framework) {
            return new Position(Frameworks.beginning(framework.title()), framework.id());
        }

        static Position read(String text) {
            return new Position(text.substring(37), UUID.fromString(text.substring(0, 36)));
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFrameworks",
            summary = "Frameworks by title: the published ones, and an author's own drafts",
            description =
                    "Each version is a framework of its own; predecessor and successor say how they follow each other.")
    public Page<FrameworkResponse> list(
            @QueryParam("status") @Pattern(regexp = STATUS, message = "must be one of " + STATUS) @Nullable
                    String status,
            @QueryParam("keeper") @Size(max = 40) @Nullable String keeper,
            @QueryParam("code") @Size(max = 100) @Nullable String code,
            @QueryParam("title") @Size(max = 500) @Nullable String title,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var filter = new Frameworks.Filter(
                author.organisationOrNobody(),
                status == null ? null : AdoptionStatus.named(status).orElseThrow(),
                keeper,
                code,
                title);
        Position from = Cursor.position(after, Position.START, FrameworkResource::position);
        List<Framework> found = frameworks.find(filter, from.title(), from.id(), limit + 1);
        return Page.of(responses.of(found), limit, Position::of);
    }

    private static Position position(String text) {
        if (text.length() < 37) {
            throw new IllegalArgumentException("No position: " + text.length());
        }
        return Position.read(text);
    }

    @POST
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "beginFramework",
            summary = "Begins the draft of a framework",
            description =
                    "The organisation of the token keeps it: only its authors see the draft and may change it. A new version of a published framework is"
                            + " begun with POST to its versions.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response begin(
            @HeaderParam(Idempotency.KEY) @Nullable String key, @NotNull @Valid FrameworkRequest request) {
        return idempotency.answer(key, request, () -> {
            Framework draft = service.begin(author.organisation(), request);
            return with(
                    Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, "/v1/frameworks/" + draft.id()),
                    draft);
        });
    }

    @GET
    @Path("/{framework}")
    @PermitAll
    @Operation(
            operationId = "getFramework",
            summary = "One version of a framework",
            description =
                    "Its tag changes with anything inside it; every change of it or of its content needs that tag.")
    @APIResponse(
            responseCode = "200",
            description = "The framework",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("framework") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Framework found = frameworks.readable(id, author.organisationOrNobody());
        return ETag.unlessUnchanged(ifNoneMatch, found.tag(), () -> responses.of(found))
                .build();
    }

    @PUT
    @Path("/{framework}")
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "describeFramework",
            summary = "Changes what a draft says of itself",
            description =
                    "All of it: a member that is left out is emptied. What is published never changes; a new version does.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response describe(
            @PathParam("framework") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FrameworkRequest request) {
        return with(Response.ok(), service.describe(id, author.organisation(), request, ifMatch));
    }

    @DELETE
    @Path("/{framework}")
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "discardFramework",
            summary = "Throws a draft away with all that is in it",
            description = "Only a draft: what has been published is never deleted, it retires.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response discard(
            @PathParam("framework") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.discard(id, author.organisation(), ifMatch);
        return Response.noContent().build();
    }

    private Response with(Response.ResponseBuilder answer, Framework framework) {
        return answer.entity(responses.of(framework))
                .header(HttpHeaders.ETAG, framework.tag())
                .build();
    }
}
