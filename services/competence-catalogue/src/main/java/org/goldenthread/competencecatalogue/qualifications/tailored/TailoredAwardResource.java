package org.goldenthread.competencecatalogue.qualifications.tailored;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tailored-awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
class TailoredAwardResource {

    private final TailoredAwards awards;

    TailoredAwardResource(TailoredAwards awards) {
        this.awards = awards;
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Operation(
            operationId = "checkTailoredAward",
            summary =
                    "Whether a set of units fulfils a qualification's rules, or covers a mix of skills, and what is missing",
            description =
                    "Units of the register by reference, an organisation's own by credit, level and class. Against a qualification: its mandatory units, what"
                            + " each group and the whole needs, credit at a level; what is more than a group may have does not count. Against a mix: the least credit of"
                            + " each class, of what is learnt on top (topUp) and of what is the organisation's own. Against a named mix: the shares of a level of management in"
                            + " an agency of a size, rounded up to whole credits; the answer has the version that was taken and whether it is a judgement. The class of a unit is that of the competences it covers"
                            + " unless the request says it. It stores nothing and needs no key.")
    public TailoredAwardResponse check(@NotNull @Valid TailoredAwardRequest request) {
        return awards.check(request);
    }
}
