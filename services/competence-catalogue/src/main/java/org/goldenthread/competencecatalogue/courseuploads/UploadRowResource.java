package org.goldenthread.competencecatalogue.courseuploads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.courses.CourseProblems;
import org.goldenthread.web.CsvReport;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers/{provider}/course-uploads/{id}/rows")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("courses:write")
@Tag(name = "Course uploads")
class UploadRowResource {

    private static final String STATES = "all|error|ready|dropped";
    private static final String STATES_IN_WORDS = "must be all, error, ready or dropped";
    private static final List<String> REPORT =
            List.of("ROW", "GROUP", "REFERENCE", "COLUMN", "VALUE", "SEVERITY", "CODE", "MESSAGE", "HINT");

    private final Uploads uploads;
    private final UploadRows rows;
    private final UploadService service;
    private final CurrentCaller caller;

    UploadRowResource(Uploads uploads, UploadRows rows, UploadService service, CurrentCaller caller) {
        this.uploads = uploads;
        this.rows = rows;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listRowsOfUpload",
            summary = "The rows of an upload, with what is wrong with each",
            description = "As CSV it is a report with a line for each fault.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<RowResponse> list(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @QueryParam("state") @DefaultValue("all") @Pattern(regexp = STATES, message = STATES_IN_WORDS) String state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        Upload upload = own(provider, id);
        var found = rows.page(id, UploadRows.Which.of(state), Cursor.position(after, 0, Integer::parseInt), limit + 1);
        return Page.of(found, limit, UploadRow::line).map(row -> RowResponse.from(upload, row));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @QueryParam("state") @DefaultValue("all") @Pattern(regexp = STATES, message = STATES_IN_WORDS)
                    String state) {
        Upload upload = own(provider, id);
        StreamingOutput report = out -> {
            try (var csv = CsvReport.to(out)) {
                csv.row(REPORT);
                rows.forEach(id, UploadRows.Which.of(state), row -> {
                    row.errors().forEach(fault -> csv.row(line(upload, row, fault, "error")));
                    row.warnings().forEach(fault -> csv.row(line(upload, row, fault, "warning")));
                });
            }
        };
        return Response.ok(report, "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\"")
                .build();
    }

    private static List<@Nullable Object> line(Upload upload, UploadRow row, RowFault fault, String severity) {
        int place = fault.column() == null ? -1 : upload.columns().indexOf(fault.column());
        String value =
                place < 0 || place >= row.cells().size() ? null : row.cells().get(place);
        return Arrays.asList(
                row.line(),
                row.group(),
                row.reference(),
                fault.column(),
                value,
                severity,
                fault.code(),
                fault.message(),
                fault.hint());
    }

    @GET
    @Path("/{row}")
    @Operation(operationId = "getRowOfUpload", summary = "A row of an upload")
    @APIResponse(
            responseCode = "200",
            description = "The row; the tag is that of the upload",
            content = @Content(schema = @Schema(implementation = RowResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @PathParam("row") int row,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Upload upload = own(provider, id);
        UploadRow found = rows.find(id, row).orElseThrow(UploadService::unknownRow);
        return ETag.unlessUnchanged(ifNoneMatch, upload.tag(), () -> RowResponse.from(upload, found))
                .build();
    }

    @PUT
    @Path("/{row}")
    @Operation(
            operationId = "correctRowOfUpload",
            summary = "Corrects a row of an upload",
            description =
                    "The cells that are named take the place of those that were sent; the others stay. All rows are judged again, since a row may"
                            + " have become a part of another course. A dropped row is taken up again. `If-Match` has the tag of the upload.")
    @APIResponse(
            responseCode = "200",
            description = "The row, judged again; the tag is that of the upload",
            content = @Content(schema = @Schema(implementation = RowResponse.class)))
    public Response correct(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @PathParam("row") int row,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull Map<String, String> cells) {
        own(provider, id);
        return answer(service.correct(provider, id, row, cells, ifMatch), row);
    }

    @DELETE
    @Path("/{row}")
    @Operation(
            operationId = "dropRowOfUpload",
            summary = "Drops a row from an upload",
            description = "It is not published; it stays readable.")
    @APIResponse(
            responseCode = "200",
            description = "The row, dropped; the tag is that of the upload",
            content = @Content(schema = @Schema(implementation = RowResponse.class)))
    public Response drop(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @PathParam("row") int row,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        own(provider, id);
        return answer(service.drop(provider, id, row, ifMatch), row);
    }

    private Upload own(String provider, UUID id) {
        if (!provider.equals(caller.organisation())) {
            throw CourseProblems.unknownProvider();
        }
        return uploads.get(provider, id);
    }

    private Response answer(Upload upload, int line) {
        UploadRow row = rows.find(upload.id(), line).orElseThrow(UploadService::unknownRow);
        return Response.ok(RowResponse.from(upload, row))
                .header(HttpHeaders.ETAG, upload.tag())
                .build();
    }
}
