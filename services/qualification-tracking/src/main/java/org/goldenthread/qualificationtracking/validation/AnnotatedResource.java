package org.goldenthread.qualificationtracking.validation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.qualificationtracking.intake.FileStore;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.ReturnProblems;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.qualificationtracking.returns.Revision;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.report.AnnotatedCopy;
import org.goldenthread.web.CurrentCaller;

@Path("/v1/returns/{id}/files/{kind}/annotated")
@Tag(name = "Returns")
@RolesAllowed("returns:read")
class AnnotatedResource {

    private static final String CSV = "text/csv";

    private final Returns returns;
    private final FileStore files;
    private final Issues issues;
    private final CurrentCaller caller;

    AnnotatedResource(Returns returns, FileStore files, Issues issues, CurrentCaller caller) {
        this.returns = returns;
        this.files = files;
        this.issues = issues;
        this.caller = caller;
    }

    @GET
    @Produces(CSV)
    @Operation(
            operationId = "getAnnotatedFile",
            summary = "The file as it was received, with what was found in each row",
            description =
                    "The columns of the file, then ERRORS and WARNINGS. What is about the whole file stands in its first row, marked so. 409 while"
                            + " the files that are there now have not been validated, 404 where there is no such file.")
    @APIResponse(
            responseCode = "200",
            description = "The annotated copy",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "The files have not been validated")
    public Response get(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        Revision newest = returns.get(id, caller.organisation()).newest();
        FileKind wanted = FileKind.ofPathName(kind)
                .orElseThrow(() -> Problems.NOT_FOUND.with("A return has the files workplaces, workers and training."));
        ReceivedFile file = newest.file(wanted)
                .orElseThrow(() ->
                        Problems.NOT_FOUND.with("The newest revision of the return has no %s file.".formatted(kind)));
        if (file.format() != FileFormat.CSV) {
            throw Problems.NOT_FOUND.with(
                    "Only CSV has an annotated copy. The issues of JSON rows have pointers to them.");
        }
        // A new file puts the verdict away: what is there was found in the files that are there.
        UUID content = newest.contentId()
                .orElseThrow(() -> ReturnProblems.STATE_FORBIDS
                        .with("The files have not been validated since they came. Validate them first.")
                        .member("state", newest.state()));
        StreamingOutput copy = out -> issues.byRow(
                content, wanted, findings -> AnnotatedCopy.write(wanted, files.open(file.id()), findings, out));
        return Response.ok(copy, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + "-annotated.csv\"")
                .build();
    }
}
