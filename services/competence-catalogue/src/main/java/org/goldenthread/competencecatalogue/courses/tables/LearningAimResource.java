package org.goldenthread.competencecatalogue.courses.tables;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/learning-aims")
@Tag(name = "Courses")
@Produces(MediaType.APPLICATION_JSON)
class LearningAimResource {

    private static final String CSV = "text/csv";
    private static final String KEEPER = "platform:operate";

    private final TableAnswersResource answers;

    LearningAimResource(TableAnswersResource answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getLearningAims",
            summary = "Which table of learning aims holds",
            description = "While none is loaded only the form of a learning aim is checked: eight digits and letters.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = LoadedTableResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answers.get(TableKind.LEARNING_AIMS, ifNoneMatch);
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed(KEEPER)
    @Operation(
            operationId = "loadLearningAims",
            summary = "Loads a table of learning aims in the place of the one before",
            description =
                    "A CSV file with the columns reference, title, level, awardingBody and ends (last day, may be blank). It is taken as a whole or not at all: a row that can't be taken is named,"
                            + " and the table before holds. `If-Match` is needed where there is one. gzip is accepted.")
    @APIResponse(
            responseCode = "200",
            description = "The table, in the place of the one before, or the same as it",
            content = @Content(schema = @Schema(implementation = LoadedTableResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first table",
            content = @Content(schema = @Schema(implementation = LoadedTableResponse.class)))
    public Response load(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one row",
                                                            value =
                                                                    "reference,title,level,awardingBody,ends\r\n60326815,Diploma in Leadership and Management,5,Example Awards,\r\n")))
                    InputStream body) {
        return answers.load(TableKind.LEARNING_AIMS, ifMatch, contentEncoding, body);
    }

    @DELETE
    @RolesAllowed(KEEPER)
    @Operation(operationId = "forgetLearningAims", summary = "Takes the table of learning aims away")
    @APIResponse(
            responseCode = "200",
            description = "No table holds",
            content = @Content(schema = @Schema(implementation = LoadedTableResponse.class)))
    public Response forget(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.forget(TableKind.LEARNING_AIMS, ifMatch);
    }
}
