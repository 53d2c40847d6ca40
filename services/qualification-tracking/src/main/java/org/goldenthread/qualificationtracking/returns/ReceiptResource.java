package org.goldenthread.qualificationtracking.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;

@Path("/v1/receipts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class ReceiptResource {

    private final Returns returns;
    private final CurrentCaller caller;

    ReceiptResource(Returns returns, CurrentCaller caller) {
        this.returns = returns;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("returns:read")
    @Operation(operationId = "getReceipt", summary = "A receipt")
    public Receipt get(@PathParam("id") UUID id) {
        return returns.withReceipt(id, caller.organisation())
                .map(Receipt::of)
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no receipt with this id, or it is not yours."));
    }
}
