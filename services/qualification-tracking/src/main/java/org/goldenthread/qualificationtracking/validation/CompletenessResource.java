package org.goldenthread.qualificationtracking.validation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.rules.completeness.CompletenessReport;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/returns/{id}/completeness")
@Tag(name = "Returns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("returns:read")
class CompletenessResource {

    private final CompletenessService service;
    private final CurrentCaller caller;

    CompletenessResource(CompletenessService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCompleteness",
            summary = "How complete the workers' records are, against what the collection asks for",
            description =
                    "Counted over the content that the return leads to, rows that stay on record included. 409 until a validation has accepted the files.")
    public CompletenessResponse whole(@PathParam("id") UUID id) {
        CompletenessReport report = service.report(id, caller.organisation());
        return new CompletenessResponse(
                report.met(),
                report.whole().stream()
                        .map(CompletenessResponse.RecordedAnswer::from)
                        .toList());
    }

    @GET
    @Path("/workplaces")
    @Operation(operationId = "listCompletenessOfWorkplaces", summary = "The same for each workplace that has workers")
    public Page<CompletenessResponse.WorkplaceCompleteness> workplaces(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        String last = Cursor.position(after, "", reference -> reference);
        var found = service.report(id, caller.organisation()).workplaces().stream()
                .map(CompletenessResponse.WorkplaceCompleteness::from)
                .sorted(Comparator.comparing(CompletenessResponse.WorkplaceCompleteness::workplace))
                .filter(workplace -> workplace.workplace().compareTo(last) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, CompletenessResponse.WorkplaceCompleteness::workplace);
    }
}
