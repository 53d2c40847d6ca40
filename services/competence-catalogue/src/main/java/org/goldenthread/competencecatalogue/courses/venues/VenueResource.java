package org.goldenthread.competencecatalogue.courses.venues;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.courses.CourseProblems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers/{provider}/venues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class VenueResource {

    private static final String WRITER = "courses:write";

    private final Venues venues;
    private final VenueService service;
    private final CurrentCaller caller;

    VenueResource(Venues venues, VenueService service, CurrentCaller caller) {
        this.venues = venues;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listVenues",
            summary = "A provider's venues in the order of their references",
            description =
                    "Without retired ones. As CSV it is the national form of ten columns; sent back as it is, it changes nothing.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<VenueResponse> list(
            @PathParam("provider") String provider,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var found = venues.page(provider, Cursor.position(after, "", reference -> reference), limit + 1);
        return Page.of(found, limit, Venue::reference).map(VenueResponse::from);
    }

    @GET
    @PermitAll
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(@PathParam("provider") String provider) {
        // Cells are written as they are, those that look like formulas too: the file goes back into a system.
        StreamingOutput file = out -> {
            try (var csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8))) {
                csv.writeRecord(VenueForm.HEADER);
                venues.forEach(provider, venue -> csv.writeRecord(VenueForm.cells(venue.toDraft())));
            }
        };
        return Response.ok(file, "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"venues.csv\"")
                .build();
    }

    @GET
    @Path("/{reference}")
    @PermitAll
    @Operation(operationId = "getVenue", summary = "A venue by its provider's reference, retired ones too")
    @APIResponse(
            responseCode = "200",
            description = "The venue",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("provider") String provider,
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Venue venue = venues.find(provider, reference).orElseThrow(VenueService::unknown);
        return ETag.unlessUnchanged(ifNoneMatch, venue.tag(), () -> VenueResponse.from(venue))
                .build();
    }

    @PUT
    @Path("/{reference}")
    @RolesAllowed(WRITER)
    @Operation(
            operationId = "keepVenue",
            summary = "Puts a venue on record under the provider's own reference, or changes it",
            description =
                    "The same content again changes nothing and needs no `If-Match`; a change does. A retired venue is used again. All broken rules are"
                            + " named at once, with the codes of the national form.")
    @APIResponse(
            responseCode = "200",
            description = "The venue, changed or as it was",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new venue",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    public Response keep(
            @PathParam("provider") String provider,
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid VenueRequest request) {
        requireOwn(provider);
        var kept = service.keep(provider, request.toDraft(reference), ifMatch);
        return answer(kept.created() ? Response.status(Response.Status.CREATED) : Response.ok(), kept.venue());
    }

    @DELETE
    @Path("/{reference}")
    @RolesAllowed(WRITER)
    @Operation(
            operationId = "retireVenue",
            summary = "Retires a venue at which no course is offered; it stays readable")
    @APIResponse(
            responseCode = "200",
            description = "The venue, retired",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    public Response retire(
            @PathParam("provider") String provider,
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        requireOwn(provider);
        return answer(Response.ok(), service.retire(provider, reference, ifMatch));
    }

    private void requireOwn(String provider) {
        if (!provider.equals(caller.organisation())) {
            throw CourseProblems.unknownProvider();
        }
    }

    private static Response answer(Response.ResponseBuilder response, Venue venue) {
        return response.entity(VenueResponse.from(venue))
                .header(HttpHeaders.ETAG, venue.tag())
                .build();
    }
}
