package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/qualifications")
@Tag(name = "Qualifications")
class QualificationFileResource {

    private final FileAnswersResource answers;

    QualificationFileResource(FileAnswersResource answers) {
        this.answers = answers;
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @PermitAll
    @Operation(hidden = true)
    public Response get() {
        return answers.all(RegisterFile.QUALIFICATIONS);
    }

    @GET
    @Path("/template")
    @Produces(FileAnswersResource.CSV)
    @PermitAll
    @Operation(
            operationId = "getQualificationTemplate",
            summary = "The columns of a file of qualifications, to fill in",
            description = "The header row alone.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = FileAnswersResource.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return answers.template(RegisterFile.QUALIFICATIONS);
    }

    @PUT
    @Consumes(FileAnswersResource.CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"catalogue:write", "platform:operate"})
    @Operation(
            operationId = "loadQualifications",
            summary = "Merges a file of qualifications into the register",
            description = "Rows with the column number; a new one needs a title."
                    + " A column that the file has not got leaves what is there as it is; a blank cell empties it. A row whose `version` is not that of what is there"
                    + " is refused; without one it takes any. The file is taken as a whole or not at all, and every row that can't be taken is named. With"
                    + " `dryRun` nothing is stored. gzip is accepted.")
    @APIResponseSchema(
            value = LoadResponse.class,
            responseCode = "200",
            responseDescription = "What became of the rows, or would become of them")
    public LoadResponse load(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = FileAnswersResource.CSV,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one qualification",
                                                            value =
                                                                    "number,title,level,credit,operationalEnd\r\n601/4347/2,A level 5 diploma,5,80,2017-12-31\r\n")))
                    InputStream body) {
        return answers.load(RegisterFile.QUALIFICATIONS, dryRun, contentEncoding, body);
    }
}
