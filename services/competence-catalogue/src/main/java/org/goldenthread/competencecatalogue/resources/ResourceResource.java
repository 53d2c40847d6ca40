package org.goldenthread.competencecatalogue.resources;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceResource {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String STATUSES = "planned|current|revised|superseded|withdrawn";
    private static final String AUDIENCES =
            "firstLine|middle|senior|strategic|owner|registered|employers|individuals|smallEmployers|workforceDevelopment|trainingProviders|staff";

    private final Resources resources;
    private final ResourceService service;
    private final CurrentCaller caller;

    ResourceResource(Resources resources, ResourceService service, CurrentCaller caller) {
        this.resources = resources;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResources",
            summary = "The products of the leadership and management strategy, and links to others",
            description =
                    "With what became of each: status, successor, and the reasons why it is out of date, if it is. A link that leads nowhere is found by looking"
                            + " at it now and then, where the operator has switched that on. `text` is looked for in title, description and publisher.")
    public Page<ResourceResponse> list(
            @QueryParam("kind") @Pattern(regexp = "product|link", message = "must be product or link") @Nullable
                    String kind,
            @QueryParam("status") @Pattern(regexp = STATUSES) @Nullable String status,
            @QueryParam("audience") @Pattern(regexp = AUDIENCES) @Nullable String audience,
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("outOfDate") @Pattern(regexp = "true|false", message = "must be true or false") @Nullable
                    String outOfDate,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var filter = new Resources.Filter(
                kind, status, audience, text, outOfDate == null ? null : Boolean.valueOf(outOfDate));
        String last = Cursor.position(after, "", code -> code);
        return Page.of(resources.after(filter, last, limit + 1), limit, Resource::code)
                .map(ResourceResponse::from);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getResource", summary = "One product or link")
    @APIResponse(
            responseCode = "200",
            description = "The resource",
            content = @Content(schema = @Schema(implementation = ResourceResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Resource found = resources.find(code).orElseThrow(ResourceProblems::notFound);
        return ETag.unlessUnchanged(ifNoneMatch, found.tag(), () -> ResourceResponse.from(found))
                .build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue:write")
    @Operation(
            operationId = "keepResource",
            summary = "Adds a product or link, or changes its entry",
            description =
                    "By a national body, which keeps it from then on. What came with the platform has no keeper: the first body that changes it becomes its"
                            + " keeper. Whether it, and what it takes the place of, is out of date is looked at at once.")
    @APIResponse(
            responseCode = "200",
            description = "The changed entry",
            content = @Content(schema = @Schema(implementation = ResourceResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new entry",
            content = @Content(schema = @Schema(implementation = ResourceResponse.class)))
    public Response keep(
            @PathParam("code")
                    @Size(max = 60)
                    @Pattern(
                            regexp = CODE,
                            message = "must be small letters and digits with single hyphens, such as sme-guide")
                    String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ResourceRequest entry) {
        var kept = service.keep(code, keeper(), ifMatch, entry);
        return Response.status(kept.added() ? Response.Status.CREATED : Response.Status.OK)
                .entity(ResourceResponse.from(kept.resource()))
                .header(HttpHeaders.ETAG, kept.resource().tag())
                .build();
    }

    private String keeper() {
        String organisation = caller.organisation();
        if (!organisation.startsWith("NB-")) {
            throw Problems.FORBIDDEN.with("Resources are kept by national bodies, whose codes begin with NB-.");
        }
        return organisation;
    }
}
