package org.goldenthread.competencecatalogue.coursefeeds.warnings;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers/{provider}/course-warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseWarningResource {

    private final Mendings mendings;
    private final CurrentCaller caller;

    CourseWarningResource(Mendings mendings, CurrentCaller caller) {
        this.mendings = mendings;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("courses:write")
    @Operation(
            operationId = "listCourseWarnings",
            summary = "What a provider has to mend in its courses",
            description =
                    "Courses that lead to a qualification which has ended or ends within 90 days, that name a retired competence or a unit that is gone,"
                            + " with what took its place. It is looked for every minute, competences and units every hour. Send the course with the successor and it"
                            + " goes from the list.")
    public Page<CourseWarningResponse> list(
            @PathParam("provider") String provider,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        if (!provider.equals(caller.organisation())) {
            throw Problems.NOT_FOUND.with("There is no training provider with this code, or it is not you.");
        }
        String last = Cursor.position(after, "", reference -> reference);
        return Page.of(mendings.after(provider, last, limit + 1), limit, CourseWarningResponse::reference);
    }
}
