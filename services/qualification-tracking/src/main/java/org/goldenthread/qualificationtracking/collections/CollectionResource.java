package org.goldenthread.qualificationtracking.collections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Collections")
class CollectionResource {

    private final Collections collections;
    private final CollectionService service;
    private final Idempotency idempotency;
    private final InstantSource clock;

    CollectionResource(
            Collections collections, CollectionService service, Idempotency idempotency, InstantSource clock) {
        this.collections = collections;
        this.service = service;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listCollections", summary = "The collections and their windows")
    public Page<CollectionResponse> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var now = clock.instant();
        var found = collections.after(Cursor.position(after, "", code -> code), limit + 1);
        return Page.of(found, limit, Collection::code).map(one -> CollectionResponse.from(one, now));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("**")
    @Operation(operationId = "getCollection", summary = "One collection and its window")
    @APIResponse(
            responseCode = "200",
            description = "The collection",
            content = @Content(schema = @Schema(implementation = CollectionResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var collection = collections
                .withCode(code)
                .map(one -> CollectionResponse.from(one, clock.instant()))
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no collection with this code."));
        return ETag.unlessUnchanged(ifNoneMatch, tag(collection), () -> collection)
                .build();
    }

    @POST
    @RolesAllowed("collections:manage")
    @Operation(operationId = "openCollection", summary = "Opens a collection with a window")
    @APIResponse(
            responseCode = "201",
            description = "The collection",
            content = @Content(schema = @Schema(implementation = CollectionResponse.class)))
    public Response open(
            @HeaderParam(Idempotency.KEY) @Nullable String key, @NotNull @Valid CollectionRequest request) {
        return idempotency.answer(key, request, () -> {
            var response = CollectionResponse.from(service.open(request), clock.instant());
            return Response.status(Response.Status.CREATED)
                    .entity(response)
                    .header(HttpHeaders.LOCATION, "/v1/collections/" + response.code())
                    .header(HttpHeaders.ETAG, tag(response))
                    .build();
        });
    }

    /** A collection never changes but for the window, which opens and closes by itself. */
    private static String tag(CollectionResponse collection) {
        return ETag.of(collection.open() ? "open" : "shut");
    }
}
