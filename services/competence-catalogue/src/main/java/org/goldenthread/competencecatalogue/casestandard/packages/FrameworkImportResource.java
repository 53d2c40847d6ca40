package org.goldenthread.competencecatalogue.casestandard.packages;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Expansion;
import org.goldenthread.web.Idempotency;
import org.jspecify.annotations.Nullable;

@Path("/v1/framework-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class FrameworkImportResource {

    private static final String RENEW = "renew";

    private final ImportService service;
    private final Turn turn;
    private final Idempotency idempotency;
    private final Expansion expansion;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    FrameworkImportResource(
            ImportService service,
            Turn turn,
            Idempotency idempotency,
            Expansion expansion,
            CurrentCaller caller,
            ObjectMapper json) {
        this.service = service;
        this.turn = turn;
        this.idempotency = idempotency;
        this.expansion = expansion;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("catalogue:write")
    @Operation(
            operationId = "importFramework",
            summary = "Takes in a framework as a CASE package, of version 1.0 or 1.1",
            description =
                    "The package is taken as a whole or not at all: everything that is wrong with it is told at once. What of it can't be kept as it is, is"
                            + " in the report. A package that says what is there already changes nothing. It takes the place of a draft of your organisation with"
                            + " the same identifier; what is published stays as it is (409), unless `identifiers=renew` makes the package the draft of the next"
                            + " version. `renew` also gives new identifiers to what has none that the standard allows. `dryRun` tells what would happen, and needs"
                            + " no Idempotency-Key. gzip is accepted.")
    @APIResponse(
            responseCode = "200",
            description = "It was there already, or nothing was to be stored",
            content = @Content(schema = @Schema(implementation = FrameworkImportResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The framework was stored",
            content = @Content(schema = @Schema(implementation = FrameworkImportResponse.class)))
    public Response take(
            @QueryParam("dryRun") @DefaultValue("false") @Pattern(regexp = "true|false") String dryRun,
            @QueryParam("identifiers") @DefaultValue("keep") @Pattern(regexp = "keep|renew") String identifiers,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(ref = "CaseObject")))
                    InputStream body) {
        boolean dry = Boolean.parseBoolean(dryRun);
        var order = new ImportService.Order(caller.organisation(), identifiers.equals(RENEW), dry);
        try (PackageFile file = PackageFile.receive(expansion.of(body, contentEncoding), json)) {
            return turn.take(() -> dry
                    ? Response.ok(service.take(file, order)).build()
                    : idempotency.answer(
                            key, List.of(file.digest(), identifiers), () -> answer(service.take(file, order))));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static Response answer(FrameworkImportResponse taken) {
        boolean stored = taken.outcome() != FrameworkImportResponse.Outcome.UNCHANGED;
        return Response.status(stored ? Response.Status.CREATED : Response.Status.OK)
                .entity(taken)
                .header(HttpHeaders.LOCATION, "/v1/frameworks/" + taken.framework())
                .build();
    }
}
