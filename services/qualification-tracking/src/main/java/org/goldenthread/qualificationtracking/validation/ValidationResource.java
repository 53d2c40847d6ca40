package org.goldenthread.qualificationtracking.validation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.qualificationtracking.jobs.JobResponse;
import org.goldenthread.qualificationtracking.jobs.JobService;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnResponse;
import org.goldenthread.qualificationtracking.returns.ReturnResponses;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Preference;
import org.jspecify.annotations.Nullable;

@Path("/v1/returns/{id}/validation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class ValidationResource {

    private final Returns returns;
    private final ValidationService service;
    private final ReturnResponses responses;
    private final JobService jobs;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ValidationResource(
            Returns returns,
            ValidationService service,
            ReturnResponses responses,
            JobService jobs,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.returns = returns;
        this.service = service;
        this.responses = responses;
        this.jobs = jobs;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("returns:write")
    @RunOnVirtualThread
    @Operation(operationId = "validateReturn", summary = "Validates the files of the open revision")
    @APIResponse(
            responseCode = "200",
            description = "The return with the outcome, when it came within the time that Prefer: wait allows",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "The job that validates",
            content = @Content(schema = @Schema(implementation = JobResponse.class)))
    public Response validate(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer,
            @Nullable @Valid ValidationRequest request) {
        String organisation = caller.organisation();
        returns.get(id, organisation);
        var wanted = request == null ? new ValidationRequest(null) : request;
        Response accepted = idempotency.answer(key, wanted, () -> {
            UUID job = service.start(id, organisation, wanted.modeOrDefault(), ifMatch);
            return Response.accepted(jobs.response(job, organisation))
                    .header(HttpHeaders.LOCATION, "/v1/jobs/" + job)
                    .header(HttpHeaders.ETAG, returns.get(id, organisation).tag())
                    .build();
        });
        var wait = Preference.wait(prefer);
        String path = String.valueOf(accepted.getHeaderString(HttpHeaders.LOCATION));
        UUID job = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        if (wait.isZero() || !service.await(job, wait)) {
            return accepted;
        }
        Return outcome = service.fresh(id, organisation);
        return Response.ok(responses.of(outcome))
                .header(HttpHeaders.ETAG, outcome.tag())
                .header("Preference-Applied", "wait=" + wait.toSeconds())
                .build();
    }
}
