package org.goldenthread.competencecatalogue.casestandard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

@Path("/ims/case/v1p1/discovery/imscasev1p1_openapi3_v1p0.json")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "CASE")
class DiscoveryResource {

    private final DiscoveryDocument document;

    DiscoveryResource(DiscoveryDocument document) {
        this.document = document;
    }

    @GET
    @Operation(
            operationId = "getCaseDiscovery",
            summary = "The operations of the standard as they are found here, as an OpenAPI document")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(ref = "CaseObject")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return ETag.unlessUnchanged(ifNoneMatch, ETag.of(document.tag()), document::body)
                .header(HttpHeaders.CACHE_CONTROL, CaseResource.PUBLIC)
                .build();
    }
}
