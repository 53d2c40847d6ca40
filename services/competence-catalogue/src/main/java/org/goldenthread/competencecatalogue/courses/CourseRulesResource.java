package org.goldenthread.competencecatalogue.courses;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;

@Path("/v1/course-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseRulesResource {

    private final CourseKinds kinds;

    CourseRulesResource(CourseKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCourseRules",
            summary = "The rules that courses and venues are judged by, and the lists they may choose from",
            description =
                    "One list for JSON and the national form: each rule with its code, the JSON member and the column it is about. The codes are those of"
                            + " the national course directory without their beginning ERROR_; what it has no code for has one in the same style.")
    public CourseRulesResponse get() {
        return CourseRulesResponse.of(kinds);
    }
}
