package org.goldenthread.qualificationtracking.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.CurrentCaller;

@Path("/v1/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
class JobResource {

    private final JobService service;
    private final CurrentCaller caller;

    JobResource(JobService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("returns:read")
    @Operation(operationId = "getJob", summary = "How a job stands")
    public JobResponse get(@PathParam("id") UUID id) {
        return service.response(id, caller.organisation());
    }

    @DELETE
    @RolesAllowed("returns:write")
    @Operation(operationId = "cancelJob", summary = "Cancels a job; what it worked on is as it was before")
    public JobResponse cancel(@PathParam("id") UUID id) {
        service.cancel(id, caller.organisation());
        return service.response(id, caller.organisation());
    }
}
