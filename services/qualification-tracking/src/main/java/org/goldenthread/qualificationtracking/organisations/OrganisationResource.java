package org.goldenthread.qualificationtracking.organisations;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationResource {

    private static final String CODE = "(LA|EMP|SW|TP|NB)-[A-Z0-9]{1,20}";
    private static final String CODE_IN_WORDS =
            "must be LA-, EMP-, SW-, TP- or NB- with up to 20 capital letters and digits, such as EMP-001";
    private static final String KEEPER = "organisations:manage";

    private final Organisations organisations;
    private final OrganisationService service;
    private final CurrentCaller caller;

    OrganisationResource(Organisations organisations, OrganisationService service, CurrentCaller caller) {
        this.organisations = organisations;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listOrganisations",
            summary = "The register: all of it for its keeper, one's own entry for everyone else")
    public Page<OrganisationResponse> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        List<Organisation> found = caller.has(KEEPER)
                ? organisations.after(Cursor.position(after, "", code -> code), limit + 1)
                : organisations.withCode(caller.organisation()).stream().toList();
        return Page.of(found, limit, Organisation::code).map(Organisation::toResponse);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("**")
    @Operation(operationId = "getOrganisation", summary = "One entry of the register")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Organisation organisation = organisations
                .withCode(code)
                .filter(found -> caller.has(KEEPER) || code.equals(caller.organisation()))
                .orElseThrow(
                        () -> Problems.NOT_FOUND.with("There is no organisation with this code, or it is not yours."));
        return ETag.unlessUnchanged(ifNoneMatch, ETag.of(organisation.version()), organisation::toResponse)
                .build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(KEEPER)
    @Operation(operationId = "keepOrganisation", summary = "Registers an organisation or changes its entry")
    @APIResponse(
            responseCode = "200",
            description = "The changed entry",
            content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new entry",
            content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
    public Response keep(
            @PathParam("code") @Pattern(regexp = CODE, message = CODE_IN_WORDS) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OrganisationRequest entry) {
        var kept = service.keep(code, entry, ifMatch);
        return answer(
                kept.registered() ? Response.status(Response.Status.CREATED) : Response.ok(), kept.organisation());
    }

    private static Response answer(Response.ResponseBuilder response, Organisation organisation) {
        return response.entity(organisation.toResponse())
                .header("ETag", ETag.of(organisation.version()))
                .build();
    }
}
