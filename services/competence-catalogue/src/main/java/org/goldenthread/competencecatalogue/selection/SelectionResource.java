package org.goldenthread.competencecatalogue.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/selections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selection")
class SelectionResource {

    private final SelectionService service;

    SelectionResource(SelectionService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            operationId = "selectCompetences",
            summary =
                    "Competences for the lines of a job description, with the reasons, beside the mix that the level needs",
            description =
                    "A question: nothing is kept, and no Idempotency-Key is needed. A competence that is no longer in use comes under the one that took its place if that answers the line too.")
    public SelectionResponse select(@NotNull @Valid SelectionRequest request) {
        return service.select(request);
    }
}
