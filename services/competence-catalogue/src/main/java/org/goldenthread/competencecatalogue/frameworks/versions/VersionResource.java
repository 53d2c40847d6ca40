package org.goldenthread.competencecatalogue.frameworks.versions;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.Author;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.FrameworkChanges;
import org.goldenthread.competencecatalogue.frameworks.FrameworkResponse;
import org.goldenthread.competencecatalogue.frameworks.FrameworkResponses;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.competencecatalogue.frameworks.versions.ImpactResponse.Of;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks/{framework}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class VersionResource {

    private final Frameworks frameworks;
    private final FrameworkResponses responses;
    private final VersionService service;
    private final FrameworkChanges changes;
    private final Differences differences;
    private final Impact impact;
    private final LondonCalendar calendar;
    private final Idempotency idempotency;
    private final Author author;

    VersionResource(
            Frameworks frameworks,
            FrameworkResponses responses,
            VersionService service,
            FrameworkChanges changes,
            Differences differences,
            Impact impact,
            LondonCalendar calendar,
            Idempotency idempotency,
            Author author) {
        this.frameworks = frameworks;
        this.responses = responses;
        this.service = service;
        this.changes = changes;
        this.differences = differences;
        this.impact = impact;
        this.calendar = calendar;
        this.idempotency = idempotency;
        this.author = author;
    }

    @POST
    @Path("/versions")
    @RolesAllowed(Author.ROLE)
    @Operation(
            operationId = "beginVersion",
            summary = "Begins the next version of a published framework",
            description =
                    "A draft with every competence that has not ended, under the same identifiers, and their associations. The published version stays as it"
                            + " is; when the draft is published, it retires. There is one next version at a time.")
    @APIResponse(
            responseCode = "201",
            description = "The draft of the next version",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response begin(
            @PathParam("framework") UUID framework,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @NotNull @Valid VersionRequest request) {
        frameworks.own(framework, author.organisation());
        return idempotency.answer(key, request, () -> {
            Framework draft = service.begin(framework, author.organisation(), request);
            return Response.status(Response.Status.CREATED)
                    .entity(responses.of(draft))
                    .header(HttpHeaders.LOCATION, "/v1/frameworks/" + draft.id())
                    .header(HttpHeaders.ETAG, draft.tag())
                    .build();
        });
    }

    @GET
    @Path("/differences")
    @PermitAll
    @Operation(
            operationId = "compareVersions",
            summary = "What a version changes against the one before",
            description =
                    "Each competence that was added, removed, replaced by another one, or edited, with the members that say something else. Where it stands"
                            + " among the others is no difference.")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content = @Content(schema = @Schema(implementation = DifferencesResponse.class)))
    public Response differences(
            @Context UriInfo asked,
            @PathParam("framework") UUID framework,
            @QueryParam("change")
                    @Pattern(
                            regexp = "added|removed|replaced|edited",
                            message = "must be added, removed, replaced or edited")
                    @Nullable
                    String change,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        Framework found = frameworks.readable(framework, author.organisationOrNobody());
        var day = calendar.today();
        String from = Cursor.position(after, "", position -> position);
        var page = Page.of(differences.page(framework, day, change, from, limit + 1), limit, Differences::position);
        var answer = new DifferencesResponse(
                framework,
                found.predecessor(),
                changes.counts(framework, day),
                differences.associations(framework, found.predecessor()),
                page.items(),
                page.next());
        return linked(answer, page.next(), asked);
    }

    @GET
    @Path("/impact")
    @PermitAll
    @Operation(
            operationId = "weighImpact",
            summary = "What a new version, or the end of a framework, touches",
            description =
                    "Units of the register, courses, and associations of other frameworks that refer to a competence which is edited, replaced or removed."
                            + " Of a version where the framework has one before it, else of its retirement. Specifications and plans are told by events.")
    @APIResponse(
            responseCode = "200",
            description = "What is touched",
            content = @Content(schema = @Schema(implementation = ImpactResponse.class)))
    public Response impact(
            @Context UriInfo uri,
            @PathParam("framework") UUID framework,
            @QueryParam("of")
                    @Pattern(regexp = "version|retirement", message = "must be version or retirement")
                    @Nullable
                    String of,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        Framework found = frameworks.readable(framework, author.organisationOrNobody());
        boolean version = of == null ? found.predecessor() != null : of.equals(Of.VERSION.text());
        Of asked = version ? Of.VERSION : Of.RETIREMENT;
        var day = calendar.today();
        String from = Cursor.position(after, "", position -> position);
        var page = Page.of(impact.page(framework, asked, day, from, limit + 1), limit, Impact.Placed::position)
                .map(Impact.Placed::touched);
        var answer =
                new ImpactResponse(framework, asked, impact.counts(framework, asked, day), page.items(), page.next());
        return linked(answer, page.next(), uri);
    }

    /** As every list has it; these have more than a list. */
    private static Response linked(Object answer, @Nullable String next, UriInfo asked) {
        Response.ResponseBuilder response = Response.ok(answer);
        if (next != null) {
            String path = asked.getRequestUriBuilder()
                    .replaceQueryParam("after", next)
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .build()
                    .toString();
            response.header(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"");
        }
        return response.build();
    }
}
