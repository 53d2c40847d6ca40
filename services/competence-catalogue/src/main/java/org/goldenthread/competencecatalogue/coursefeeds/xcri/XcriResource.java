package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourses;
import org.goldenthread.problem.Problems;

@Path("/v1/providers/{provider}/xcri")
@Tag(name = "Courses")
class XcriResource {

    private final PublishedCourses courses;
    private final XcriCatalogue catalogue;
    private final InstantSource clock;

    XcriResource(PublishedCourses courses, XcriCatalogue catalogue, InstantSource clock) {
        this.courses = courses;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "getXcriCatalogue",
            summary = "A provider's catalogue as XCRI-CAP 1.2",
            description =
                    "All that the provider offers now, for course aggregators: one provider, its courses, a presentation for each run, with qualification,"
                            + " credit, dates, duration, cost and venue. The provider's first venue stands for its own address, which the register does not have.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("provider") String provider) {
        String name = courses.provider(provider)
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no training provider with this code."));
        var now = clock.instant();
        StreamingOutput xml = out -> catalogue.write(provider, name, now, out);
        return Response.ok(xml, MediaType.APPLICATION_XML).build();
    }
}
