package org.goldenthread.competencecatalogue.endorsements;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/endorsements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Endorsements")
class EndorsementResource {

    private static final String AUTHOR = "catalogue:write";
    private static final String KINDS = "provider|course|programme|material|framework|qualification";
    private static final UUID FIRST = new UUID(0, 0);

    private final Endorsements endorsements;
    private final EndorsementService service;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final LondonCalendar calendar;

    EndorsementResource(
            Endorsements endorsements,
            EndorsementService service,
            Idempotency idempotency,
            CurrentCaller caller,
            LondonCalendar calendar) {
        this.endorsements = endorsements;
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
        this.calendar = calendar;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEndorsements",
            summary = "What national bodies endorse, and what they did",
            description =
                    "`subject` is the reference or the address. `current=true` gives what holds today, `date` what held or will hold on a day. What was"
                            + " withdrawn stays in the list, with the reason.")
    public Page<EndorsementResponse> list(
            @QueryParam("subjectKind") @Pattern(regexp = KINDS) @Nullable String subjectKind,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("body") @Nullable String body,
            @QueryParam("current") @Pattern(regexp = "true|false", message = "must be true or false") @Nullable
                    String current,
            @QueryParam("date") @Nullable LocalDate date,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        var filter = new Endorsements.Filter(
                subjectKind == null ? null : SubjectKind.of(subjectKind).orElseThrow(),
                subject,
                body,
                current == null ? null : Boolean.valueOf(current),
                date);
        UUID last = Cursor.position(after, FIRST, UUID::fromString);
        LocalDate today = calendar.today();
        return Page.of(endorsements.after(filter, last, limit + 1), limit, Endorsement::id)
                .map(one -> EndorsementResponse.from(one, today));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getEndorsement", summary = "One endorsement")
    @APIResponse(
            responseCode = "200",
            description = "The endorsement",
            content = @Content(schema = @Schema(implementation = EndorsementResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Endorsement found = endorsements.find(id).orElseThrow(EndorsementProblems::notFound);
        LocalDate today = calendar.today();
        return ETag.unlessUnchanged(ifNoneMatch, found.tag(today), () -> EndorsementResponse.from(found, today))
                .build();
    }

    @POST
    @RolesAllowed(AUTHOR)
    @Operation(
            operationId = "endorse",
            summary = "Endorses a provider, course, programme, material, framework or qualification",
            description =
                    "By a national body. It endorses the same thing for the same level of management only once at a time: dates that overlap are refused.")
    @APIResponse(
            responseCode = "201",
            description = "The endorsement",
            content = @Content(schema = @Schema(implementation = EndorsementResponse.class)))
    public Response endorse(
            @HeaderParam(Idempotency.KEY) @Nullable String key, @NotNull @Valid EndorsementRequest request) {
        String body = body();
        return idempotency.answer(key, request, () -> {
            Endorsement endorsement = service.endorse(body, request);
            return answer(Response.status(Response.Status.CREATED), endorsement)
                    .header(HttpHeaders.LOCATION, "/v1/endorsements/" + endorsement.id())
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(AUTHOR)
    @Operation(
            operationId = "changeEndorsement",
            summary = "Changes dates, scope and words of an endorsement of one's own",
            description = "The subject stays. One that is withdrawn stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The endorsement",
            content = @Content(schema = @Schema(implementation = EndorsementResponse.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndorsementRequest request) {
        return answer(Response.ok(), service.change(body(), id, ifMatch, request))
                .build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(AUTHOR)
    @Operation(
            operationId = "withdrawEndorsement",
            summary = "Takes an endorsement of one's own back, from today on",
            description = "It stays in the list with its reason, for whoever relied on it before.")
    @APIResponse(
            responseCode = "200",
            description = "The endorsement",
            content = @Content(schema = @Schema(implementation = EndorsementResponse.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        String body = body();
        return idempotency.answer(
                key,
                request,
                () -> answer(Response.ok(), service.withdraw(body, id, ifMatch, request.reason()))
                        .build());
    }

    private String body() {
        String organisation = caller.organisation();
        if (!organisation.startsWith("NB-")) {
            throw Problems.FORBIDDEN.with("Endorsements are given by national bodies, whose codes begin with NB-.");
        }
        return organisation;
    }

    private Response.ResponseBuilder answer(Response.ResponseBuilder response, Endorsement endorsement) {
        LocalDate today = calendar.today();
        return response.entity(EndorsementResponse.from(endorsement, today))
                .header(HttpHeaders.ETAG, endorsement.tag(today));
    }
}
