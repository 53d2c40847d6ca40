package org.goldenthread.qualificationtracking.validation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.web.CsvReport;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/returns/{id}/issues")
@Tag(name = "Returns")
@RolesAllowed("returns:read")
class IssueResource {

    private static final String SEVERITY = "error|warning|info";
    private static final List<String> COLUMNS = List.of(
            "severity", "code", "file", "row", "column", "workplace", "worker", "value", "message", "hint", "causedBy");

    private final Returns returns;
    private final Issues issues;
    private final CurrentCaller caller;

    IssueResource(Returns returns, Issues issues, CurrentCaller caller) {
        this.returns = returns;
        this.issues = issues;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listIssues",
            summary = "What the newest validation found, row by row",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    public Page<IssueResponse> list(
            @PathParam("id") UUID id,
            @QueryParam("severity") @Pattern(regexp = SEVERITY, message = "must be error, warning or info") @Nullable
                    String severity,
            @QueryParam("code") @Nullable String code,
            @QueryParam("file") @Nullable String file,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        int from = Cursor.position(after, 0, Integer::parseInt);
        var filter = new Issues.Filter(severity, code, file);
        return content(id)
                .map(content -> Page.of(issues.page(content, filter, from, limit + 1), limit, Issues.Placed::sequence))
                .orElseGet(() -> new Page<>(List.of(), null))
                .map(Issues.Placed::issue);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("id") UUID id,
            @QueryParam("severity") @Pattern(regexp = SEVERITY, message = "must be error, warning or info") @Nullable
                    String severity,
            @QueryParam("code") @Nullable String code,
            @QueryParam("file") @Nullable String file) {
        Optional<UUID> content = content(id);
        var filter = new Issues.Filter(severity, code, file);
        StreamingOutput report = out -> {
            try (var csv = CsvReport.to(out)) {
                csv.row(COLUMNS);
                content.ifPresent(found -> issues.forEach(found, filter, issue -> csv.row(cells(issue))));
            }
        };
        return Response.ok(report, "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"issues.csv\"")
                .build();
    }

    private static List<@Nullable Object> cells(IssueResponse issue) {
        var key = issue.key();
        return Arrays.asList(
                issue.severity(),
                issue.code(),
                issue.file(),
                issue.row(),
                issue.column(),
                key == null ? null : key.workplace(),
                key == null ? null : key.worker(),
                issue.value(),
                issue.message(),
                issue.hint(),
                issue.causedBy());
    }

    @GET
    @Path("/summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "summariseIssues", summary = "The findings grouped by code and column, most serious first")
    public List<IssueSummary> summary(@PathParam("id") UUID id) {
        return content(id).map(issues::summary).orElseGet(List::of);
    }

    private Optional<UUID> content(UUID id) {
        return returns.get(id, caller.organisation()).newest().contentId();
    }
}
