package org.goldenthread.qualificationtracking.ruleset;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CsvReport;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/rules")
@Tag(name = "Rules")
@PermitAll
class RuleResource {

    private static final String FILE = "workplaces|workers|training";
    private static final String SEVERITY = "error|warning|info";
    private static final String HOUR = "public, max-age=3600";
    private static final String EXAMPLE = """
            {"version": "2026.1", "items": [{"code": "worker-1060", "id": "worker.ni-number.form", "severity": "error",
            "file": "workers", "columns": ["NINUMBER"], "since": "2026.1",
            "message": "NINUMBER is not a National Insurance number.", "hint": "Write it like AB123456C.", "follows": [],
            "example": {"breaks": {"rows": [{"file": "workers", "cells": {"NINUMBER": "A123456"}}]},
            "keeps": {"rows": [{"file": "workers", "cells": {"NINUMBER": "AB 12 34 56 C"}}]}}}],
            "faultlessRows": {"workers": {"LOCALESTID": "WP1", "UNIQUEWORKERID": "S1", "STATUS": "NEW"}}}""";
    private static final List<String> COLUMNS = List.of(
            "version",
            "code",
            "id",
            "severity",
            "file",
            "columns",
            "since",
            "message",
            "hint",
            "follows",
            "breaks",
            "keeps");

    private final PublishedRules rules;

    RuleResource(PublishedRules rules) {
        this.rules = rules;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listRules",
            summary = "The rules that returns are validated by",
            description =
                    "Every rule with its code, the columns it is about, what it says when it is broken and what to do about it, and two"
                            + " small uploads: one that breaks it, one that keeps it, each row as the cells in which it differs from the faultless row of its file. No"
                            + " token is needed. With `Accept: text/csv` all of them as one CSV report. Ask with `If-None-Match` whether they have changed.")
    @APIResponse(
            responseCode = "200",
            description = "Rules in the order of the files, with the version of the rule set",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleList.class),
                            examples = @ExampleObject(name = "one rule", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response list(
            @QueryParam("file") @Pattern(regexp = FILE) @Nullable String file,
            @QueryParam("severity") @Pattern(regexp = SEVERITY) @Nullable String severity,
            @QueryParam("code") @Nullable String code,
            @QueryParam("column") @Nullable String column,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context UriInfo request) {
        int from = Cursor.position(after, 0, rules::after);
        List<RuleResponse> found = rules.find(new PublishedRules.Filter(file, severity, code, column), from);
        var page = Page.of(found.subList(0, Math.min(found.size(), limit + 1)), limit, RuleResponse::id);
        var list = RuleList.of(rules.version(), page.items(), page.next());
        var answer = unlessUnchanged("json", ifNoneMatch, () -> list);
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + following(request, page.next()) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** Without a host: behind the gateway the host that the caller used is not ours. */
    private static String following(UriInfo request, String cursor) {
        return request.getRequestUriBuilder()
                .replaceQueryParam("after", cursor)
                .scheme(null)
                .host(null)
                .port(-1)
                .build()
                .toString();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @QueryParam("file") @Pattern(regexp = FILE) @Nullable String file,
            @QueryParam("severity") @Pattern(regexp = SEVERITY) @Nullable String severity,
            @QueryParam("code") @Nullable String code,
            @QueryParam("column") @Nullable String column,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return csv(rules.find(new PublishedRules.Filter(file, severity, code, column), 0), ifNoneMatch);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRules",
            summary = "The rules of one code",
            description =
                    "Several rules may share a national code: a blank cell and an unknown code, for example. 404 for a code without a rule.")
    @APIResponse(
            responseCode = "200",
            description = "The rules of that code, with the version of the rule set",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleList.class),
                            examples = @ExampleObject(name = "one rule", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response ofCode(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = RuleList.of(rules.version(), required(code), null);
        return unlessUnchanged("json", ifNoneMatch, () -> found).build();
    }

    @GET
    @Path("/{code}")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csvOfCode(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return csv(required(code), ifNoneMatch);
    }

    private List<RuleResponse> required(String code) {
        List<RuleResponse> found = rules.find(new PublishedRules.Filter(null, null, code, null), 0);
        if (found.isEmpty()) {
            throw Problems.NOT_FOUND.with("No rule has this code. GET /v1/rules names them all.");
        }
        return found;
    }

    private Response csv(List<RuleResponse> found, @Nullable String ifNoneMatch) {
        return unlessUnchanged("csv", ifNoneMatch, () -> (StreamingOutput) out -> {
                    try (var csv = CsvReport.to(out)) {
                        csv.row(COLUMNS);
                        found.forEach(rule -> csv.row(cells(rule)));
                    }
                })
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rules.csv\"")
                .build();
    }

    private List<@Nullable Object> cells(RuleResponse rule) {
        return Arrays.asList(
                rules.version(),
                rule.code(),
                rule.id(),
                rule.severity(),
                rule.file(),
                String.join(";", rule.columns()),
                rule.since(),
                rule.message(),
                rule.hint(),
                String.join(";", rule.follows()),
                ExampleResponse.text(rule.example().breaks()),
                ExampleResponse.text(rule.example().keeps()));
    }

    private Response.ResponseBuilder unlessUnchanged(String form, @Nullable String ifNoneMatch, Supplier<Object> body) {
        String tag = ETag.of(rules.fingerprint() + "-" + form);
        var answer = ETag.namesWeakly(ifNoneMatch, tag)
                ? Response.notModified(tag)
                : Response.ok(body.get()).header(HttpHeaders.ETAG, tag);
        return answer.header(HttpHeaders.CACHE_CONTROL, HOUR).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
