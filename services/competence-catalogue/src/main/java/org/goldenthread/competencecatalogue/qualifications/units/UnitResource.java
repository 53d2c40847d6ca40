package org.goldenthread.competencecatalogue.qualifications.units;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.qualifications.EntryAnswersResource;
import org.goldenthread.competencecatalogue.qualifications.QualificationNumber;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
class UnitResource {

    private final Units units;
    private final UnitService service;

    UnitResource(Units units, UnitService service) {
        this.units = units;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listUnits",
            summary = "The units of the register",
            description =
                    "In the order of their references. `text` finds words of the title; `competence` the units that cover it, fully or partly;"
                            + " `qualification` those of a qualification. As text/csv all units, as they can be loaded again.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<UnitResponse> list(
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("level") @Min(0) @Max(8) @Nullable Integer level,
            @QueryParam("competence") @Nullable UUID competence,
            @QueryParam("qualification") @Size(max = 100) @Nullable String qualification,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var filter = new Units.Filter(
                text,
                level,
                competence,
                qualification == null
                        ? null
                        : QualificationNumber.inParameter("qualification", qualification)
                                .text());
        List<Unit> found = units.list(filter, Cursor.position(after, "", reference -> reference), limit + 1);
        return Page.of(service.answers(found), limit, UnitResponse::reference);
    }

    @GET
    @Path("/{reference}")
    @PermitAll
    @Operation(
            operationId = "getUnit",
            summary = "One unit with the competences that it covers",
            description =
                    "The reference with hyphens for its obliques, K-104-0809, or without them, K1040809. One whose reference no source gives has a key"
                            + " that begins with GT.")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            content = @Content(schema = @Schema(implementation = UnitResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return EntryAnswersResource.read(service.get(reference), ifNoneMatch);
    }

    @PUT
    @Path("/{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"catalogue:write", "platform:operate"})
    @Operation(
            operationId = "keepUnit",
            summary = "Adds a unit or changes it",
            description =
                    "The whole unit: what is left out is taken away. `If-Match` is needed for one that is there. It covers published competences only.")
    @APIResponse(
            responseCode = "200",
            description = "The changed unit, or the same",
            content = @Content(schema = @Schema(implementation = UnitResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new unit",
            content = @Content(schema = @Schema(implementation = UnitResponse.class)))
    public Response keep(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid UnitRequest unit) {
        var kept = service.keep(UnitReference.inParameter("reference", reference), unit, ifMatch);
        return EntryAnswersResource.kept(kept.unit(), kept.added());
    }
}
