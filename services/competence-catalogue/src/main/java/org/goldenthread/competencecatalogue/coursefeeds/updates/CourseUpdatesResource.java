package org.goldenthread.competencecatalogue.coursefeeds.updates;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/courses/updates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseUpdatesResource {

    private final CourseFeed feed;
    private final InstantSource clock;

    CourseUpdatesResource(CourseFeed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCourseUpdates",
            summary = "What has changed in the courses of all providers, deletions too, oldest first",
            description =
                    "For copies of the catalogue. Each course is there once, with the last thing that happened to it, so that a copy puts in place what is"
                            + " added or updated and takes away what is deleted. Begin without `since` to get everything, or with a date, then follow `next` for"
                            + " ever: the last page has it too, to ask again with later. A page with fewer items than `limit` is the last for now. A"
                            + " cursor passes over no change, not even one that was being written while you read; a date can.")
    public Page<CourseUpdateResponse> list(
            @Parameter(
                            description =
                                    "A date or a date and time, not in the future, or `next` of the page before. Midnight is that of UTC.")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        return feed.page(begin(since, after), limit);
    }

    private Since begin(@Nullable String since, @Nullable String after) {
        if (after != null && !after.isEmpty()) {
            return Since.of(after, "after", clock.instant());
        }
        return since == null ? Since.BEGINNING : Since.of(since, "since", clock.instant());
    }
}
