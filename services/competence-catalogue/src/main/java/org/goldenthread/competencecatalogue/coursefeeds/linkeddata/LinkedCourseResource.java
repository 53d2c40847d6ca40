package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;

/**
 * Another form of what {@code GET} of a course gives, for whoever asks for it. The framework finds both only if their classes have the same path; the
 * document of the API has one operation for them, that of the JSON.
 */
@Path("/v1/providers/{provider}/courses")
@Tag(name = "Courses")
class LinkedCourseResource {

    private static final String LINKED_DATA = "application/ld+json";

    private final LinkedCourses courses;
    private final ObjectWriter writer;

    LinkedCourseResource(LinkedCourses courses, ObjectMapper json) {
        this.courses = courses;
        this.writer = json.writer(new ScriptSafe());
    }

    /** It can be put between the script tags of a page as it is. A course that is not offered any more is not there. */
    @GET
    @Path("/{reference}")
    @PermitAll
    @Produces(LINKED_DATA + ";qs=0.5")
    @Operation(hidden = true)
    public Response get(@PathParam("provider") String provider, @PathParam("reference") String reference)
            throws JsonProcessingException {
        LinkedCourse course = courses.find(provider, reference)
                .orElseThrow(
                        () -> Problems.NOT_FOUND.with("The provider offers no course with this reference (any more)."));
        return Response.ok(writer.writeValueAsBytes(course), LINKED_DATA).build();
    }
}
