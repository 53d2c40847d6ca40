package org.goldenthread.competencecatalogue.courseuploads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.courses.CourseProblems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Expansion;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers/{provider}/course-uploads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("courses:write")
@Tag(name = "Course uploads")
class UploadResource {

    private static final String CSV = "text/csv";
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Uploads uploads;
    private final UploadRows rows;
    private final UploadService service;
    private final Publication publication;
    private final Idempotency idempotency;
    private final UploadTransaction transaction;
    private final Expansion expansion;
    private final UploadConfig config;
    private final CurrentCaller caller;

    UploadResource(
            Uploads uploads,
            UploadRows rows,
            UploadService service,
            Publication publication,
            Idempotency idempotency,
            UploadTransaction transaction,
            Expansion expansion,
            UploadConfig config,
            CurrentCaller caller) {
        this.uploads = uploads;
        this.rows = rows;
        this.service = service;
        this.publication = publication;
        this.idempotency = idempotency;
        this.transaction = transaction;
        this.expansion = expansion;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @Consumes(CSV)
    @Operation(
            operationId = "uploadCourses",
            summary = "Takes a file of courses or venues in and judges its rows",
            description =
                    "The header tells the form: 24 columns with LARS_QAN, 27 with COURSE_TYPE, SECTOR, EDUCATION_LEVEL and AWARDING_BODY in its"
                            + " place, or the 10 of venues; after them may come COMPETENCES, UNITS, QUALIFICATION, CREDIT, LEVEL and END_DATE. A header that"
                            + " lacks columns or has unknown ones is refused with all of them named. What is wrong in rows is kept with the rows. Nothing is"
                            + " published yet. An upload of the same kind that is still open is abandoned; the answer names it. Up to 5 MB; gzip is accepted.")
    @APIResponse(
            responseCode = "201",
            description = "The upload, with its rows judged",
            content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    public Response upload(
            @PathParam("provider") String provider,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        requireOwn(provider);
        UploadService.Taken taken = service.take(limited(body, contentEncoding));
        AtomicBoolean opened = new AtomicBoolean();
        try {
            return transaction.around(() -> idempotency.answer(key, Map.of("digest", taken.digest()), () -> {
                Upload upload = service.open(provider, taken);
                opened.set(true);
                String path = "/v1/providers/" + provider + "/course-uploads/" + upload.id();
                return with(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, path), upload);
            }));
        } finally {
            if (!opened.get()) {
                service.discard(taken);
            }
        }
    }

    private InputStream limited(InputStream body, @Nullable String contentEncoding) {
        try {
            long limit = config.file().asLongValue();
            return new SizeLimit(expansion.of(new SizeLimit(body, limit), contentEncoding), limit);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @GET
    @Operation(operationId = "listCourseUploads", summary = "The provider's uploads, the newest first")
    public Page<UploadResponse> list(
            @PathParam("provider") String provider,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        requireOwn(provider);
        var found = uploads.page(provider, Cursor.position(after, NEWEST, UUID::fromString), limit + 1);
        return Page.of(found, limit, Upload::id).map(upload -> UploadResponse.from(upload, rows));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCourseUpload", summary = "An upload as it stands")
    @APIResponse(
            responseCode = "200",
            description = "The upload",
            content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        requireOwn(provider);
        Upload upload = uploads.get(provider, id);
        return ETag.unlessUnchanged(ifNoneMatch, upload.tag(), () -> UploadResponse.from(upload, rows))
                .build();
    }

    @DELETE
    @Path("/{id}/groups/{group}")
    @Operation(
            operationId = "dropGroupOfUpload",
            summary = "Drops all rows of a course from an upload",
            description =
                    "A group has the number of its first row. Dropped rows are not published; they stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The upload, judged again",
            content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    public Response dropGroup(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @PathParam("group") int group,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        requireOwn(provider);
        return with(Response.ok(), service.dropGroup(provider, id, group, ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishCourseUpload",
            summary = "Publishes an upload, all of it in one transaction",
            description =
                    "409 while a row has errors: all rows are judged once more before. Rows with the same LARS_QAN and the same texts become one course"
                            + " with a run each. `mode=replace` retires the provider's courses of that form that the file leaves out, and needs"
                            + " `confirmRetirements` with their exact number. An upload that is published already is answered as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The upload, published",
            content = @Content(schema = @Schema(implementation = UploadResponse.class)))
    public Response publish(
            @PathParam("provider") String provider,
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid PublicationRequest request) {
        requireOwn(provider);
        Upload judged = service.judgeAnew(provider, id, ifMatch);
        if (judged.state() == UploadState.PROCESSED_WITH_ERRORS) {
            throw UploadProblems.errors(rows.counts(id).errors());
        }
        var wanted = request == null ? PublicationRequest.PLAIN : request;
        return transaction.around(() -> idempotency.answer(
                key, request, () -> with(Response.ok(), publication.publish(provider, id, wanted, judged.version()))));
    }

    private void requireOwn(String provider) {
        if (!provider.equals(caller.organisation())) {
            throw CourseProblems.unknownProvider();
        }
    }

    private Response with(Response.ResponseBuilder answer, Upload upload) {
        return answer.entity(UploadResponse.from(upload, rows))
                .header(HttpHeaders.ETAG, upload.tag())
                .build();
    }
}
