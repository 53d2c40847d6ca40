package org.goldenthread.qualificationtracking.postcodes;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Expansion;
import org.jspecify.annotations.Nullable;

@Path("/v1/postcodes")
@Tag(name = "Postcodes")
@Produces(MediaType.APPLICATION_JSON)
class PostcodeResource {

    private static final String CSV = "text/csv";
    private static final String KEEPER = "platform:operate";
    private static final String NONE = ETag.of("none");

    private final Postcodes postcodes;
    private final PostcodeService service;
    private final Expansion expansion;

    PostcodeResource(Postcodes postcodes, PostcodeService service, Expansion expansion) {
        this.postcodes = postcodes;
        this.service = service;
        this.expansion = expansion;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "getPostcodes",
            summary = "Which table of postcodes holds",
            description =
                    "How many postcodes it has and when it was loaded. A new workplace's postcode is looked up in it, and it says which area a"
                            + " workplace counts for. While none is loaded only the form of a postcode is checked, and a workplace counts for the area of its"
                            + " organisation.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = PostcodesResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Optional<LoadedTable> table = postcodes.loaded();
        String tag = table.map(LoadedTable::tag).orElse(NONE);
        return ETag.namesWeakly(ifNoneMatch, tag) ? Response.notModified(tag).build() : answer(Response.ok(), table);
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed(KEEPER)
    @Operation(
            operationId = "loadPostcodes",
            summary = "Loads a table of postcodes in the place of the one before",
            description =
                    "A CSV file with the columns postcode and authority, a row for each postcode, the authority by its code in the register. It is"
                            + " taken as a whole or not at all: a row that can't be taken is named, and the table before holds. `If-Match` is needed where"
                            + " there is one. gzip is accepted. Statistics go by it within a minute or so.")
    @APIResponse(
            responseCode = "200",
            description = "The table, in the place of the one before, or the same as it",
            content = @Content(schema = @Schema(implementation = PostcodesResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first table",
            content = @Content(schema = @Schema(implementation = PostcodesResponse.class)))
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
                                                            name = "one postcode",
                                                            value = "postcode,authority\r\nLS1 1AA,LA-212\r\n")))
                    InputStream body) {
        LoadedTable table = service.take(expand(body, contentEncoding));
        try {
            var held = service.hold(table, ifMatch);
            return answer(
                    held.first() ? Response.status(Response.Status.CREATED) : Response.ok(), Optional.of(held.table()));
        } catch (RuntimeException refused) {
            service.discard(table);
            throw refused;
        }
    }

    private InputStream expand(InputStream body, @Nullable String contentEncoding) {
        try {
            return expansion.of(body, contentEncoding);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @DELETE
    @RolesAllowed(KEEPER)
    @Operation(
            operationId = "forgetPostcodes",
            summary = "Takes the table of postcodes away",
            description = "From then on only the form of a postcode is checked.")
    @APIResponse(
            responseCode = "200",
            description = "No table holds",
            content = @Content(schema = @Schema(implementation = PostcodesResponse.class)))
    public Response forget(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.forget(ifMatch);
        return answer(Response.ok(), Optional.empty());
    }

    private static Response answer(Response.ResponseBuilder response, Optional<LoadedTable> table) {
        return response.entity(PostcodesResponse.from(table))
                .header(HttpHeaders.ETAG, table.map(LoadedTable::tag).orElse(NONE))
                .build();
    }
}
