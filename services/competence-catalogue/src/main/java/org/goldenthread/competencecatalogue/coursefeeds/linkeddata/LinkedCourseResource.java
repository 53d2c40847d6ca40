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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;

/** Another form of a course, at an address of its own: one address can have but one operation in the document of the API. */
@Path("/v1/providers/{provider}/courses/{reference}/schema-org")
@Tag(name = "Courses")
class LinkedCourseResource {

    private static final String LINKED_DATA = "application/ld+json";

    private final LinkedCourses courses;
    private final ObjectWriter writer;

    LinkedCourseResource(LinkedCourses courses, ObjectMapper json) {
        this.courses = courses;
        this.writer = json.writer(new ScriptSafe());
    }

    @GET
    @PermitAll
    @Produces(LINKED_DATA)
    @Operation(
            operationId = "getLinkedCourse",
            summary = "A course as linked data of schema.org, for search engines",
            description =
                    "JSON-LD that can be put between the script tags of a page as it is. `teaches` points at the competences in the CASE interface,"
                            + " `educationalCredentialAwarded` has the qualification. A course that is not offered any more is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The course",
            content = @Content(mediaType = LINKED_DATA, schema = @Schema(implementation = LinkedCourse.class)))
    public Response get(@PathParam("provider") String provider, @PathParam("reference") String reference)
            throws JsonProcessingException {
        LinkedCourse course = courses.find(provider, reference)
                .orElseThrow(
                        () -> Problems.NOT_FOUND.with("The provider offers no course with this reference (any more)."));
        return Response.ok(writer.writeValueAsBytes(course), LINKED_DATA).build();
    }
}
