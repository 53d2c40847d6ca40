package org.goldenthread.competencecatalogue.search.courses;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.search.Results;
import org.jspecify.annotations.Nullable;

@Path("/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
@PermitAll
class CourseSearchResource {

    private final CourseSearch search;

    CourseSearchResource(CourseSearch search) {
        this.search = search;
    }

    /** Listed for the API document; read together, so that none goes unnoticed that is unknown, empty or repeated. */
    static final class Parameters {

        @Context
        @SuppressWarnings("NullAway.Init")
        UriInfo uri;

        @QueryParam("q")
        @Parameter(
                description =
                        "Words, or a code: the provider's reference, a qualification, unit or learning aim. All words are looked for; where no course has them"
                                + " all, as few as possible are left out (`leftOut`). A word that occurs nowhere is taken as the beginning of one if it is the"
                                + " last, else for the nearest that occur (`correctedTo`). 'in single quotes' all words and none corrected, \"in double"
                                + " quotes\" one after the other. At most 200 characters, 16 words.")
        @Nullable
        String q;

        @QueryParam("level")
        @Parameter(description = "0 to 8; several with commas between them.")
        @Nullable
        String level;

        @QueryParam("mode")
        @Parameter(description = "classroom, online, workBased, blended; several with commas between them.")
        @Nullable
        String mode;

        @QueryParam("studyMode")
        @Parameter(description = "fullTime, partTime, flexible; several with commas between them.")
        @Nullable
        String studyMode;

        @QueryParam("attendance")
        @Parameter(description = "daytime, evening, weekend, dayOrBlockRelease; several with commas between them.")
        @Nullable
        String attendance;

        @QueryParam("startFrom")
        @Parameter(description = "First day on which a run may begin. One that can begin on any day passes.")
        @Nullable
        String startFrom;

        @QueryParam("startTo")
        @Parameter(description = "Last day on which a run may begin. One that can begin on any day passes.")
        @Nullable
        String startTo;

        @QueryParam("hideFlexible")
        @Parameter(description = "true: a run that can begin on any day does not pass.")
        @Nullable
        String hideFlexible;

        @QueryParam("hidePast")
        @Parameter(description = "false: runs that have begun pass too.")
        @Nullable
        String hidePast;

        @QueryParam("maxCost")
        @Parameter(description = "In pounds. A run whose cost is not told as a number does not pass.")
        @Nullable
        String maxCost;

        @QueryParam("provider")
        @Parameter(description = "Code, such as TP-001; several with commas between them.")
        @Nullable
        String provider;

        @QueryParam("competence")
        @Parameter(
                description =
                        "Id of a competence that the course covers; of several with commas between them one will do.")
        @Nullable
        String competence;

        @QueryParam("includeReplacements")
        @Parameter(
                description = "true: a competence that replaced the one asked for, or that it replaced, will do too.")
        @Nullable
        String includeReplacements;

        @QueryParam("unit")
        @Parameter(description = "Reference of a unit, such as K/104/0809; several with commas between them.")
        @Nullable
        String unit;

        @QueryParam("qualification")
        @Parameter(description = "Number, such as 603/2681/5; several with commas between them.")
        @Nullable
        String qualification;

        @QueryParam("near")
        @Parameter(
                description =
                        "Latitude and longitude such as 53.7997,-1.5492, or a postcode. Online and national runs are near everywhere.")
        @Nullable
        String near;

        @QueryParam("distance")
        @Parameter(description = "Miles from there, 0.1 to 100; 10 without it.")
        @Nullable
        String distance;

        @QueryParam("sort")
        @Parameter(
                description =
                        "relevance (the default with q), distance (the default with near), start (the default without both), startDesc, cost, title. By"
                                + " start, cost and distance the first run of a course that is all that is asked for counts; courses without a day, a cost or"
                                + " a place come last.")
        @Nullable
        String sort;

        @QueryParam("facets")
        @Parameter(
                description =
                        "What to count the found courses by: level, provider, qualification, mode, studyMode, attendance; several with commas between them."
                                + " A course counts under each mode that it has.")
        @Nullable
        String facets;

        @QueryParam("limit")
        @Parameter(description = "1 to 200; 50 without it.")
        @Nullable
        String limit;

        @QueryParam("after")
        @Parameter(description = "`next` of the page before, with the same other parameters.")
        @Nullable
        String after;
    }

    @GET
    @Operation(
            operationId = "searchCourses",
            summary = "Courses that are offered, by words, by what they lead to and by their runs",
            description =
                    "A course is found if one of its runs is all that is asked of runs: mode, day, cost and place together. Courses all of whose runs have"
                            + " begun are left out unless hidePast=false. By relevance: what has the code, then what has the words one after the other in"
                            + " its title, then in any order, then anywhere; the shorter title first. `total` is that of the first page; without q and facets"
                            + " counting stops at 10,000 (`totalIsAtLeast`).")
    public Results<FoundCourse> search(@BeanParam Parameters parameters) {
        return search.find(parameters.uri.getQueryParameters());
    }
}
