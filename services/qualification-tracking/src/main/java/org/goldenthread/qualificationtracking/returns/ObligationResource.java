package org.goldenthread.qualificationtracking.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Collections")
class ObligationResource {

    private final Obligations obligations;
    private final CurrentCaller caller;

    ObligationResource(Obligations obligations, CurrentCaller caller) {
        this.obligations = obligations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"returns:read", "collections:manage"})
    @Operation(
            operationId = "listObligations",
            summary = "Who owes a return by when: one's own obligations; all of them for who manages collections")
    public Page<ObligationResponse> list(
            @QueryParam("collection") @Nullable String collection,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        String organisation = caller.has("collections:manage") ? null : caller.organisation();
        List<ObligationResponse> found =
                obligations.find(organisation, collection, Cursor.position(after, "", position -> position), limit + 1);
        return Page.of(found, limit, one -> one.collection() + "/" + one.organisation());
    }
}
