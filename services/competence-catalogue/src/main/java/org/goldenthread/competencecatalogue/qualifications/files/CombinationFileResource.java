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

@Path("/v1/unit-combinations")
@Tag(name = "Qualifications")
class CombinationFileResource {

    private final FileAnswersResource answers;

    CombinationFileResource(FileAnswersResource answers) {
        this.answers = answers;
    }

    @GET
    @Produces("text/csv")
    @PermitAll
    @Operation(
            operationId = "getCombinations",
            summary = "All rules of combination as a file",
            description = "A row for each unit of each group, as it can be loaded again.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = FileAnswersResource.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get() {
        return answers.all(RegisterFile.COMBINATIONS);
    }

    @GET
    @Path("/template")
    @Produces(FileAnswersResource.CSV)
    @PermitAll
    @Operation(
            operationId = "getCombinationTemplate",
            summary = "The columns of a file of rules of combination, to fill in",
            description = "The header row alone.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = FileAnswersResource.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return answers.template(RegisterFile.COMBINATIONS);
    }

    @PUT
    @Consumes(FileAnswersResource.CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"catalogue:write", "platform:operate"})
    @Operation(
            operationId = "loadCombinations",
            summary = "Replaces the groups of units of the qualifications that a file names",
            description =
                    "A row for each unit of a group, one without a unit for a group of which none is known. What holds for a group stands in its first row: its title,"
                            + " whether all of its units are needed (`mandatory`), whether they are all named (`complete`), and the least and most credit or the least"
                            + " number of units. The groups of a qualification in the file are replaced as a whole; the totals of a qualification are in the file of"
                            + " qualifications. A row whose `version` is not the qualification's is refused; without one it takes any. The file is taken as a whole or not"
                            + " at all, and every row that can't be taken is named. With `dryRun` nothing is stored. gzip is accepted. `added` counts qualifications that"
                            + " had no groups.")
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
                                                            name = "two groups",
                                                            value =
                                                                    "qualification,group,groupTitle,mandatory,minimumCredit,unit\r\n500/4105/8,M,Mandatory,true,,K/104/0809\r\n500/4105/8,O,Optional,false,4,D/104/0810\r\n")))
                    InputStream body) {
        return answers.load(RegisterFile.COMBINATIONS, dryRun, contentEncoding, body);
    }
}
