package org.goldenthread.competencecatalogue.qualifications;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
class QualificationResource {

    private final Qualifications qualifications;
    private final QualificationService service;

    QualificationResource(Qualifications qualifications, QualificationService service) {
        this.qualifications = qualifications;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listQualifications",
            summary = "The register of qualifications",
            description =
                    "In the order of their numbers. `text` finds words in the title or a part of the number; `awardingBody` a part of its name;"
                            + " `unit` and `competence` those with a unit, or a unit that covers a competence. As text/csv the whole register, as it can be loaded again.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<QualificationEntry> list(
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("level") @Min(0) @Max(8) @Nullable Integer level,
            @QueryParam("awardingBody") @Size(max = 200) @Nullable String awardingBody,
            @QueryParam("status")
                    @Pattern(regexp = "upcoming|current|ended", message = "must be upcoming, current or ended")
                    @Nullable
                    String status,
            @QueryParam("titleCode") @Min(1) @Max(9999) @Nullable Integer titleCode,
            @QueryParam("unit") @Size(max = 100) @Nullable String unit,
            @QueryParam("competence") @Nullable UUID competence,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        LocalDate today = service.today();
        var filter = new QualificationFilter(
                text,
                level,
                awardingBody,
                status == null ? null : QualificationStatus.valueOf(status.toUpperCase(Locale.ROOT)),
                titleCode,
                unit == null ? null : UnitReference.inParameter("unit", unit).text(),
                competence);
        var found = qualifications.list(filter, today, Cursor.position(after, "", number -> number), limit + 1);
        return Page.of(found, limit, Qualification::number).map(one -> QualificationEntry.from(one, today));
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "getQualification",
            summary = "One qualification with its rules of combination",
            description =
                    "The number with hyphens for its obliques, 601-4347-2, or without them, 60143472. One whose number no source gives has a key that"
                            + " begins with GT.")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = QualificationResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return EntryAnswersResource.read(service.get(number), ifNoneMatch);
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"catalogue:write", "platform:operate"})
    @Operation(
            operationId = "keepQualification",
            summary = "Registers a qualification or changes its entry",
            description =
                    "The whole entry: what is left out is taken away. `If-Match` is needed for one that is there. An end is set by its dates; when the"
                            + " last day of registration has passed, `qualification.ended` is told.")
    @APIResponse(
            responseCode = "200",
            description = "The changed entry, or the same",
            content = @Content(schema = @Schema(implementation = QualificationResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new entry",
            content = @Content(schema = @Schema(implementation = QualificationResponse.class)))
    public Response keep(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid QualificationRequest entry) {
        var kept = service.keep(QualificationNumber.inParameter("number", number), entry, ifMatch);
        return EntryAnswersResource.kept(kept.entry(), kept.registered());
    }
}
