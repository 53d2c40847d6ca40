package org.goldenthread.competencecatalogue.courses;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.courses.CourseWriter.Decision;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers/{provider}/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseResource {

    private static final String TRUE_OR_FALSE = "true|false";
    static final String FORMS = "learningAim|withoutLearningAim";
    private static final String WRITER = "courses:write";

    private final Courses courses;
    private final CourseService service;
    private final CourseAnswers answers;
    private final CourseKinds kinds;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CourseResource(
            Courses courses,
            CourseService service,
            CourseAnswers answers,
            CourseKinds kinds,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.courses = courses;
        this.service = service;
        this.answers = answers;
        this.kinds = kinds;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCoursesOfProvider",
            summary = "A provider's courses in the order of their references",
            description =
                    "Those that are offered; `state` asks for retired ones or all. `Accept: text/csv` gives those that are offered in the national"
                            + " form: with `form=learningAim` (24 columns) those that have a learning aim, with `form=withoutLearningAim` (27 columns) the"
                            + " others. Columns of ours come after the national ones where a course needs them; sent back as it is, the file changes"
                            + " nothing.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<CourseResponse> list(
            @PathParam("provider") String provider,
            @QueryParam("state")
                    @DefaultValue("published")
                    @Pattern(regexp = "published|retired|all", message = "must be published, retired or all")
                    String state,
            @QueryParam("form")
                    @DefaultValue("learningAim")
                    @Pattern(regexp = FORMS, message = "must be learningAim or withoutLearningAim")
                    String form,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        CourseState wanted = state.equals("all") ? null : CourseState.of(state);
        List<Course> found =
                courses.page(provider, wanted, Cursor.position(after, "", reference -> reference), limit + 1);
        Page<Course> page = Page.of(found, limit, Course::reference);
        return new Page<>(answers.of(page.items(), provider), page.next());
    }

    @GET
    @Path("/{reference}")
    @PermitAll
    @Operation(
            operationId = "getCourseOfProvider",
            summary = "A course by its provider's reference, retired ones too",
            description =
                    "As linked data (schema.org Course, which can stand in a page as it is) only while it is offered.")
    @APIResponse(
            responseCode = "200",
            description = "The course",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CourseResponse.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("provider") String provider,
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Course course = courses.find(provider, reference).orElseThrow(CourseProblems::unknownCourse);
        CourseResponse response = answers.of(course);
        return ETag.unlessUnchanged(ifNoneMatch, answers.tag(course, response), () -> response)
                .build();
    }

    @PUT
    @Path("/{reference}")
    @RolesAllowed(WRITER)
    @Operation(
            operationId = "keepCourse",
            summary = "Puts a course on record under the provider's own reference, or changes it",
            description =
                    "The same content again changes nothing and needs no `If-Match`; a change does, the tag that was read or `*` for whatever is there."
                            + " A retired course is offered again. All broken rules are named at once, with the codes of the national form. `dryRun=true` says"
                            + " what would happen and does nothing. To send a whole catalogue use the batch.")
    @APIResponse(
            responseCode = "200",
            description = "The course, changed or as it was; of a dry run what would be",
            content = @Content(schema = @Schema(oneOf = {CourseResponse.class, CoursePreviewResponse.class})))
    @APIResponse(
            responseCode = "201",
            description = "The new course",
            content = @Content(schema = @Schema(implementation = CourseResponse.class)))
    public Response keep(
            @PathParam("provider") String provider,
            @PathParam("reference") String reference,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Pattern(regexp = TRUE_OR_FALSE, message = "must be true or false")
                    String dryRun,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CourseRequest request) {
        requireOwn(provider);
        CourseDraft draft = request.toDraft(reference, kinds);
        if (dryRun.equals("true")) {
            Decision decision = service.preview(provider, draft, ifMatch);
            return Response.ok(CoursePreviewResponse.of(provider, decision)).build();
        }
        Decision kept = service.keep(provider, draft, ifMatch);
        return answer(
                kept.outcome() == Outcome.CREATED ? Response.status(Response.Status.CREATED) : Response.ok(),
                Objects.requireNonNull(kept.course()));
    }

    @POST
    @Path("/batch")
    @RolesAllowed(WRITER)
    @Operation(
            operationId = "keepCourses",
            summary = "Puts up to 500 courses on record, each by itself",
            description =
                    "For systems that send their whole catalogue: what breaks a rule is refused with its errors, the rest is taken in the place of"
                            + " what was there, without `If-Match`; what says the same is left as it is. Sent again it changes nothing. `dryRun=true` says what"
                            + " would become of each and needs no `Idempotency-Key`.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, in order",
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    public Response keepAll(
            @PathParam("provider") String provider,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Pattern(regexp = TRUE_OR_FALSE, message = "must be true or false")
                    String dryRun,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @NotNull @Valid BatchRequest request) {
        requireOwn(provider);
        List<CourseDraft> drafts = request.courses().stream()
                .map(item -> item.course().toDraft(item.reference(), kinds))
                .toList();
        if (dryRun.equals("true")) {
            return Response.ok(BatchResponse.of(service.decideAll(provider, drafts), true))
                    .build();
        }
        return idempotency.answer(
                key,
                request,
                () -> Response.ok(BatchResponse.of(service.keepAll(provider, drafts), false))
                        .build());
    }

    @POST
    @Path("/{reference}/retirement")
    @RolesAllowed(WRITER)
    @Operation(
            operationId = "retireCourse",
            summary = "Takes a course from what is offered; it stays readable",
            description = "The change feed tells it as deleted. Sending the course again offers it again.")
    @APIResponse(
            responseCode = "200",
            description = "The course, retired",
            content = @Content(schema = @Schema(implementation = CourseResponse.class)))
    public Response retire(
            @PathParam("provider") String provider,
            @PathParam("reference") String reference,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        requireOwn(provider);
        return idempotency.answer(key, null, () -> answer(Response.ok(), service.retire(provider, reference, ifMatch)));
    }

    private void requireOwn(String provider) {
        if (!provider.equals(caller.organisation())) {
            throw CourseProblems.unknownProvider();
        }
    }

    private Response answer(Response.ResponseBuilder response, Course course) {
        CourseResponse body = answers.of(course);
        return response.entity(body)
                .header(HttpHeaders.ETAG, answers.tag(course, body))
                .build();
    }
}
