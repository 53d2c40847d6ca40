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

@Path("/v1/units")
@Tag(name = "Qualifications")
class UnitFileResource {

    private final FileAnswersResource answers;

    UnitFileResource(FileAnswersResource answers) {
        this.answers = answers;
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @PermitAll
    @Operation(hidden = true)
    public Response get() {
        return answers.all(RegisterFile.UNITS);
    }

    @GET
    @Path("/template")
    @Produces(FileAnswersResource.CSV)
    @PermitAll
    @Operation(
            operationId = "getUnitTemplate",
            summary = "The columns of a file of units, to fill in",
            description = "The header row alone.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = FileAnswersResource.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return answers.template(RegisterFile.UNITS);
    }

    @PUT
    @Consumes(FileAnswersResource.CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"catalogue:write", "platform:operate"})
    @Operation(
            operationId = "loadUnits",
            summary = "Merges a file of units into the register",
            description =
                    "Rows with the column reference; a new one needs a title. The competences that a unit covers are ids with semicolons between them."
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
                                                            name = "one unit",
                                                            value =
                                                                    "reference,title,level,credit\r\nT/506/2952,Manage personal and professional development,3,3\r\n")))
                    InputStream body) {
        return answers.load(RegisterFile.UNITS, dryRun, contentEncoding, body);
    }
}
