package org.goldenthread.competencecatalogue.frameworks.csv;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.Author;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.web.Expansion;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}/competences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class FileResource {

    static final String CSV = "text/csv";

    private final Frameworks frameworks;
    private final FileService service;
    private final Expansion expansion;
    private final Author author;

    FileResource(Frameworks frameworks, FileService service, Expansion expansion, Author author) {
        this.frameworks = frameworks;
        this.service = service;
        this.expansion = expansion;
        this.author = author;
    }

    @GET
    @PermitAll
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Response download(@PathParam("framework") UUID framework) {
        var found = frameworks.readable(framework, author.organisationOrNobody());
        var all = service.all(framework);
        StreamingOutput file = out -> service.write(all, out);
        return Response.ok(file, CSV)
                .header(HttpHeaders.ETAG, found.tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"competences.csv\"")
                .build();
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "putCompetences",
            summary = "Puts the competences of a draft in place from a CSV file",
            description =
                    "A row is about the competence with its id, else with its code, else about a new one; columns that the file does not have stay as they"
                            + " are. What the file leaves out stays, or with mode=replace goes. All of it is taken or nothing; what is wrong is told by row and"
                            + " column. With dryRun=true nothing is changed and no tag is needed. gzip is accepted.")
    @APIResponse(
            responseCode = "200",
            description = "What the file came to",
            content = @Content(schema = @Schema(implementation = CompetenceFileResponse.class)))
    public Response put(
            @PathParam("framework") UUID framework,
            @QueryParam("mode")
                    @DefaultValue("merge")
                    @Pattern(regexp = "merge|replace", message = "must be merge or replace")
                    String mode,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    String dryRun,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        frameworks.own(framework, author.organisation());
        var how = new FileService.How(mode.equals("replace"), Boolean.parseBoolean(dryRun));
        try {
            var taken =
                    service.put(framework, author.organisation(), expansion.of(body, contentEncoding), how, ifMatch);
            return Response.ok(taken.result())
                    .header(HttpHeaders.ETAG, taken.framework().tag())
                    .build();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
