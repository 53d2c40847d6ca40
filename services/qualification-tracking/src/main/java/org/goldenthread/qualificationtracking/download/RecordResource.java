package org.goldenthread.qualificationtracking.download;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.qualificationtracking.returns.OrganisationRecord;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

@Path("/v1/organisations/{code}/record/{kind}")
@Tag(name = "Organisations")
class RecordResource {

    private static final String CSV = "text/csv";

    private final OrganisationRecord records;
    private final Contents contents;
    private final CurrentCaller caller;

    RecordResource(OrganisationRecord records, Contents contents, CurrentCaller caller) {
        this.records = records;
        this.contents = contents;
        this.caller = caller;
    }

    @GET
    @Produces(CSV)
    @RolesAllowed("returns:read")
    @Operation(
            operationId = "getRecord",
            summary = "What is on record: the content of the latest signed-off return, in the national format",
            description =
                    "The columns of the national file in their order, then as many qualification slots and extensions as the record uses. STATUS"
                            + " is UNCHECKED: sent back as it is, the file changes nothing. `Admin` stands for each National Insurance number and date of birth,"
                            + " and means the value on record when it is sent back; `personal=shown` gives the values themselves and needs the role"
                            + " `returns:write`. 404 while nothing has been signed off.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("code") String code,
            @PathParam("kind") String kind,
            @QueryParam("personal") @DefaultValue("masked") @Pattern(regexp = "masked|shown") String personal,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        FileKind wanted = FileKind.ofPathName(kind)
                .orElseThrow(() -> Problems.NOT_FOUND.with("A record has the files workplaces, workers and training."));
        UUID content = content(code);
        Personal shown = Personal.of(personal);
        if (shown == Personal.SHOWN && !caller.has("returns:write")) {
            throw Problems.FORBIDDEN.with(
                    "National Insurance numbers and dates of birth are for those who write returns (returns:write). Leave 'personal' out.");
        }
        String tag = ETag.of(content + "-" + wanted.pathName() + "-" + personal);
        var answer = ETag.namesWeakly(ifNoneMatch, tag)
                ? Response.notModified(tag)
                : file(content, wanted, shown).header(HttpHeaders.ETAG, tag);
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private UUID content(String code) {
        if (!code.equals(caller.organisation())) {
            throw Problems.NOT_FOUND.with("There is no organisation with this code, or it is not yours.");
        }
        return records.contentId(code)
                .orElseThrow(
                        () -> Problems.NOT_FOUND.with(
                                "Nothing is on record for the organisation yet: the first return that is signed off becomes its record."));
    }

    private Response.ResponseBuilder file(UUID content, FileKind kind, Personal personal) {
        var file = new NationalFile(kind, personal, contents.furtherColumns(content, kind));
        StreamingOutput rows = out -> file.write(contents, content, out);
        return Response.ok(rows, CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + caller.organisation() + "-" + kind.pathName() + ".csv\"");
    }
}
