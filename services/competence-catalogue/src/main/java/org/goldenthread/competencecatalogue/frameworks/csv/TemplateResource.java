package org.goldenthread.competencecatalogue.frameworks.csv;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/framework-template")
@Produces(FileResource.CSV)
@PermitAll
@Tag(name = "Frameworks")
class TemplateResource {

    @GET
    @Operation(
            operationId = "getFrameworkTemplate",
            summary = "An empty file with the columns of competences",
            description = "Only statement is needed of a new competence. Columns may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "The header row",
            content =
                    @Content(
                            mediaType = FileResource.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return Response.ok(String.join(",", Column.header()) + "\r\n", FileResource.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"framework-template.csv\"")
                .build();
    }
}
