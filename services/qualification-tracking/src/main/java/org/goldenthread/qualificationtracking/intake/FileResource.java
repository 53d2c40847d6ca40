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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.qualificationtracking.returns.FileResponse;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnResponse;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.CurrentCaller;
import org.jspecify.annotations.Nullable;

@Path("/v1/returns/{id}/files/{kind}")
@Tag(name = "Returns")
class FileResource {

    private static final String CSV = "text/csv";

    private final IntakeService intake;
    private final FileStore files;
    private final CurrentCaller caller;

    FileResource(IntakeService intake, FileStore files, CurrentCaller caller) {
        this.intake = intake;
        this.files = files;
        this.caller = caller;
    }

    @PUT
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("returns:write")
    @Operation(
            operationId = "putFile",
            summary = "Puts a file of the return in place: workplaces, workers or training, in the national format")
    @APIResponse(
            responseCode = "200",
            description = "What was received",
            content = @Content(schema = @Schema(implementation = FileResponse.class)))
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        FileKind wanted = kind(kind);
        Return changed = intake.put(id, caller.organisation(), wanted, body, contentEncoding, ifMatch);
        ReceivedFile file = changed.newest().file(wanted).orElseThrow();
        return Response.ok(FileResponse.from(file))
                .header(HttpHeaders.ETAG, changed.tag())
                .build();
    }

    @GET
    @Produces(CSV)
    @RolesAllowed("returns:read")
    @Operation(operationId = "getFile", summary = "The file as it was received")
    @APIResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            headers = @Header(name = HttpHeaders.ETAG, ref = HttpHeaders.ETAG),
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        ReceivedFile file = intake.file(id, caller.organisation(), kind(kind));
        StreamingOutput bytes = out -> {
            try (InputStream in = files.open(file.id())) {
                in.transferTo(out);
            }
        };
        return Response.ok(bytes, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + ".csv\"")
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
        return Response.ok(ReturnResponse.from(changed, caller::has))
                .header(HttpHeaders.ETAG, changed.tag())
                .build();
    }

    private static FileKind kind(String name) {
        return FileKind.ofPathName(name)
                .orElseThrow(() -> Problems.NOT_FOUND.with("A return has the files workplaces, workers and training."));
    }
}
