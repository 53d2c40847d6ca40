package org.goldenthread.qualificationtracking.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.qualificationtracking.returns.FileResponse;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnResponse;
import org.goldenthread.qualificationtracking.returns.ReturnResponses;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.CurrentCaller;
import org.jspecify.annotations.Nullable;

@Path("/v1/returns/{id}/files/{kind}")
@Tag(name = "Returns")
class FileResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final IntakeService intake;
    private final FileStore files;
    private final ReturnResponses responses;
    private final CurrentCaller caller;

    FileResource(IntakeService intake, FileStore files, ReturnResponses responses, CurrentCaller caller) {
        this.intake = intake;
        this.files = files;
        this.responses = responses;
        this.caller = caller;
    }

    @PUT
    @Consumes({CSV, NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("returns:write")
    @Operation(
            operationId = "putFile",
            summary =
                    "Puts a file of the return in place: workplaces, workers or training, in the national format or as JSON lines",
            description =
                    "CSV with the national columns, or an object a line whose members are those columns. A new file makes the revision a draft again. "
                            + "The same file once more changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What was received",
            content = @Content(schema = @Schema(implementation = FileResponse.class)))
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = NDJSON,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body) {
        FileKind wanted = kind(kind);
        FileFormat format = type.isCompatible(MediaType.valueOf(CSV)) ? FileFormat.CSV : FileFormat.NDJSON;
        Return changed = intake.put(id, caller.organisation(), wanted, format, body, contentEncoding, ifMatch);
        ReceivedFile file = changed.newest().file(wanted).orElseThrow();
        return Response.ok(FileResponse.from(file))
                .header(HttpHeaders.ETAG, changed.tag())
                .build();
    }

    @GET
    @Produces({CSV, NDJSON, MediaType.APPLICATION_JSON})
    @RolesAllowed("returns:read")
    @Operation(operationId = "getFile", summary = "The file as it was received")
    @APIResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            headers = @Header(name = HttpHeaders.ETAG, ref = HttpHeaders.ETAG),
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response get(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return received(kind, intake.file(id, caller.organisation(), kind(kind)));
    }

    Response received(String kind, ReceivedFile file) {
        StreamingOutput bytes = out -> {
            try (InputStream in = files.open(file.id())) {
                in.transferTo(out);
            }
        };
        String type = switch (file.format()) {
            case CSV -> CSV;
            case NDJSON -> NDJSON;
            case DOCUMENT -> MediaType.APPLICATION_JSON;
        };
        String name = file.format() == FileFormat.DOCUMENT ? "return.json" : kind + "." + type.replaceAll(".*[/-]", "");
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.ETAG, "\"" + file.digest() + "\"")
                .build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("returns:write")
    @Operation(operationId = "deleteFile", summary = "Takes a file out of the open revision")
    @APIResponse(
            responseCode = "200",
            description = "The return without the file",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response delete(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Return changed = intake.takeAway(id, caller.organisation(), kind(kind), ifMatch);
        return Response.ok(responses.of(changed))
                .header(HttpHeaders.ETAG, changed.tag())
                .build();
    }

    static FileKind kind(String name) {
        return FileKind.ofPathName(name)
                .orElseThrow(() -> Problems.NOT_FOUND.with("A return has the files workplaces, workers and training."));
    }
}
