package org.goldenthread.qualificationtracking.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Idempotency;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class ReturnResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Returns returns;
    private final ReturnService service;
    private final ReturnResponses responses;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ReturnResource(
            Returns returns,
            ReturnService service,
            ReturnResponses responses,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.returns = returns;
        this.service = service;
        this.responses = responses;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("returns:write")
    @Operation(
            operationId = "openReturn",
            summary = "Opens the organisation's return to a collection, or gives the open one")
    @APIResponse(
            responseCode = "200",
            description = "The return that is open already",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The return, with a new draft",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response open(@HeaderParam(Idempotency.KEY) @Nullable String key, @NotNull @Valid ReturnRequest request) {
        if (!request.organisation().equals(caller.organisation())) {
            throw Problems.NOT_FOUND.with("There is no such organisation, or it is not yours.");
        }
        return idempotency.answer(key, request, () -> {
            var opened = service.open(request);
            var answer = opened.started()
                    ? created("/v1/returns/" + opened.workforceReturn().id())
                    : Response.ok();
            return with(answer, opened.workforceReturn());
        });
    }

    @GET
    @RolesAllowed("returns:read")
    @Operation(operationId = "listReturns", summary = "The organisation's returns")
    public Page<ReturnResponse> list(
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("collection") @Nullable String collection,
            @QueryParam("state") @Nullable RevisionState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        String own = caller.organisation();
        if (organisation != null && !organisation.equals(own)) {
            throw Problems.NOT_FOUND.with("There is no such organisation, or it is not yours.");
        }
        var found = returns.find(own, collection, state, Cursor.position(after, FIRST, UUID::fromString), limit + 1);
        return Page.of(found, limit, Return::id).map(responses::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("returns:read")
    @Operation(operationId = "getReturn", summary = "A return as its newest revision stands")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Return found = returns.get(id, caller.organisation());
        return ETag.unlessUnchanged(ifNoneMatch, found.tag(), () -> responses.of(found))
                .build();
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed("returns:submit")
    @Operation(operationId = "submitReturn", summary = "Hands the validated revision in and gives the receipt")
    @APIResponse(
            responseCode = "200",
            description = "The receipt of the submission that this one repeats",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "201",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid SubmissionRequest request) {
        returns.get(id, caller.organisation());
        return idempotency.answer(key, request, () -> {
            var consent = request == null ? SubmissionRequest.NOTHING : request;
            var submitted = service.submit(id, caller.organisation(), consent, ifMatch, caller.client());
            var receipt = Receipt.of(submitted.revision());
            var answer = submitted.now() ? created("/v1/receipts/" + receipt.id()) : Response.ok();
            return answer.entity(receipt)
                    .header(
                            HttpHeaders.ETAG,
                            submitted.revision().workforceReturn().tag())
                    .build();
        });
    }

    @GET
    @Path("/{id}/receipt")
    @RolesAllowed("returns:read")
    @Operation(operationId = "getReceiptOfReturn", summary = "The receipt of the newest submission")
    public Receipt receipt(@PathParam("id") UUID id) {
        return returns.get(id, caller.organisation())
                .newestSubmission()
                .map(Receipt::of)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The return has not been submitted, so it has no receipt."));
    }

    @POST
    @Path("/{id}/sign-off")
    @RolesAllowed("returns:sign-off")
    @Operation(operationId = "signOffReturn", summary = "Signs the submitted revision off; from now on it counts")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response signOff(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return move(id, key, null, () -> service.signOff(id, caller.organisation(), ifMatch, caller.client()));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed("returns:sign-off")
    @Operation(
            operationId = "refuseReturn",
            summary = "Sends the submitted revision back as a new draft with the same files")
    @APIResponse(
            responseCode = "200",
            description = "The return, a draft again",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return move(id, key, request, () -> service.refuse(id, caller.organisation(), request, ifMatch));
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed("returns:write")
    @Operation(
            operationId = "correctReturn",
            summary = "Starts a correction; what was handed in counts until it takes its place")
    @APIResponse(
            responseCode = "201",
            description = "The return, with a new draft",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        returns.get(id, caller.organisation());
        return idempotency.answer(
                key,
                null,
                () -> with(created("/v1/returns/" + id), service.correct(id, caller.organisation(), ifMatch)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("returns:write")
    @Operation(operationId = "withdrawReturn", summary = "Gives the open draft up")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content = @Content(schema = @Schema(implementation = ReturnResponse.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return move(id, key, null, () -> service.withdraw(id, caller.organisation(), ifMatch));
    }

    private Response move(UUID id, @Nullable String key, @Nullable Object body, Supplier<Return> move) {
        returns.get(id, caller.organisation());
        return idempotency.answer(key, body, () -> with(Response.ok(), move.get()));
    }

    /** A path without a host: behind the gateway the host that the caller used is not ours. */
    private static Response.ResponseBuilder created(String path) {
        return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, path);
    }

    private Response with(Response.ResponseBuilder answer, Return workforceReturn) {
        return answer.entity(responses.of(workforceReturn))
                .header(HttpHeaders.ETAG, workforceReturn.tag())
                .build();
    }
}
