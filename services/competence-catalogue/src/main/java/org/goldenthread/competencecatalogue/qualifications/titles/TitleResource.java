package org.goldenthread.competencecatalogue.qualifications.titles;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.qualifications.EntryAnswersResource;
import org.goldenthread.competencecatalogue.qualifications.Words;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/qualification-titles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
class TitleResource {

    private final Titles titles;
    private final TitleService service;

    TitleResource(Titles titles, TitleService service) {
        this.titles = titles;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listQualificationTitles",
            summary = "The titles of the workforce data set",
            description =
                    "What returns may say that a worker holds, by national code. Each qualification of the register is one of them. `text` is a part of"
                            + " the label.")
    public Page<TitleEntry> list(
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("level") @Min(0) @Max(8) @Nullable Integer level,
            @QueryParam("leadership") @Nullable Boolean leadership,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        int from = Cursor.position(after, 0, Integer::parseInt);
        var found = titles.list(level, leadership, Words.part(text), from, limit + 1);
        return Page.of(found, limit, TitleEntry::code);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getQualificationTitle",
            summary = "One title with the qualifications that it stands for",
            description = "The first hundred of them; `allQualifications` is the address of all.")
    @APIResponse(
            responseCode = "200",
            description = "The title",
            content = @Content(schema = @Schema(implementation = TitleResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("code") int code, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return EntryAnswersResource.read(service.get(code), ifNoneMatch);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"catalogue:write", "platform:operate"})
    @Operation(
            operationId = "keepQualificationTitle",
            summary = "Adds a title or changes it",
            description =
                    "A new national code, or one that ends: `validUntil`. `If-Match` is needed for one that is there. Returns are validated with the new"
                            + " list a few seconds later, and each says which version it was validated with.")
    @APIResponse(
            responseCode = "200",
            description = "The changed title, or the same",
            content = @Content(schema = @Schema(implementation = TitleResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new title",
            content = @Content(schema = @Schema(implementation = TitleResponse.class)))
    public Response keep(
            @PathParam("code") @Min(1) @Max(9999) int code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TitleRequest title) {
        var kept = service.keep(code, title, ifMatch);
        return EntryAnswersResource.kept(kept.title(), kept.added());
    }
}
