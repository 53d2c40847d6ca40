package org.goldenthread.competencecatalogue.selection.mixes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/mixes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selection")
class MixResource {

    private static final String LEVELS = "must be one of " + Level.NAMES;
    private static final String SIZES = "must be one of " + AgencySize.NAMES;

    private final Mixes mixes;
    private final MixService service;

    MixResource(Mixes mixes, MixService service) {
        this.mixes = mixes;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMixes",
            summary = "Which share of each class of competence fits each level of management in an agency of each size",
            description =
                    "Combinations that the sources do not know are there too, and say so. The newest version of each.")
    public Page<MixResponse> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var all = mixes.all().stream().map(MixResponse::from).toList();
        return Page.within(all, limit, after, MixResponse::position);
    }

    @GET
    @Path("/{level}/{size}")
    @PermitAll
    @Operation(
            operationId = "getMix",
            summary = "The mix for a level and a size",
            description = "Its newest version; the ETag names it.")
    @APIResponse(
            responseCode = "200",
            description = "The mix",
            content = @Content(schema = @Schema(implementation = MixResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("level") @Pattern(regexp = Level.NAMES, message = LEVELS) String level,
            @PathParam("size") @Pattern(regexp = AgencySize.NAMES, message = SIZES) String size,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Mix mix = mixes.of(Level.named(level), AgencySize.named(size));
        return ETag.unlessUnchanged(ifNoneMatch, ETag.of(mix.version()), () -> MixResponse.from(mix))
                .build();
    }

    @GET
    @Path("/{level}/{size}/versions")
    @PermitAll
    @Operation(
            operationId = "listMixVersions",
            summary = "All versions of a mix, newest first",
            description = "Nothing is lost when a mix is changed: selections name the version that they used.")
    public Page<MixResponse> versions(
            @PathParam("level") @Pattern(regexp = Level.NAMES, message = LEVELS) String level,
            @PathParam("size") @Pattern(regexp = AgencySize.NAMES, message = SIZES) String size,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        int below = Cursor.position(after, Integer.MAX_VALUE, Integer::valueOf);
        var found = mixes.versions(Level.named(level), AgencySize.named(size), below, limit + 1);
        return Page.of(found, limit, Mix::version).map(MixResponse::from);
    }

    @GET
    @Path("/{level}/{size}/versions/{version}")
    @PermitAll
    @Operation(operationId = "getMixVersion", summary = "One version of a mix", description = "It never changes.")
    public MixResponse version(
            @PathParam("level") @Pattern(regexp = Level.NAMES, message = LEVELS) String level,
            @PathParam("size") @Pattern(regexp = AgencySize.NAMES, message = SIZES) String size,
            @PathParam("version") @Min(1) @Max(1_000_000) int version) {
        return mixes.version(Level.named(level), AgencySize.named(size), version)
                .map(MixResponse::from)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The mix has no version of this number."));
    }

    @PUT
    @Path("/{level}/{size}")
    @RolesAllowed("catalogue:write")
    @Operation(
            operationId = "changeMix",
            summary = "Changes a mix",
            description =
                    "Shares are whole percents and make 100; partnership has a part in every mix. The version before stays readable.")
    @APIResponse(
            responseCode = "200",
            description = "The new version",
            content = @Content(schema = @Schema(implementation = MixResponse.class)))
    public Response change(
            @PathParam("level") @Pattern(regexp = Level.NAMES, message = LEVELS) String level,
            @PathParam("size") @Pattern(regexp = AgencySize.NAMES, message = SIZES) String size,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MixRequest mix) {
        Mix changed = service.change(Level.named(level), AgencySize.named(size), mix, ifMatch);
        return Response.ok(MixResponse.from(changed))
                .header(HttpHeaders.ETAG, ETag.of(changed.version()))
                .build();
    }
}
