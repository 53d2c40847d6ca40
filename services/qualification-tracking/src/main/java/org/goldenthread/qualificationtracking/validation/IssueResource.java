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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.rules.file.FileKind;
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
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
                csv.row(IssueWorkbook.COLUMNS);
                content.ifPresent(found -> issues.forEach(found, filter, issue -> csv.row(IssueWorkbook.cells(issue))));
            }
        };
        return Response.ok(report, "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"issues.csv\"")
                .build();
    }

    @GET
    @Produces(XLSX + ";qs=0.4")
    @Operation(hidden = true)
    public Response workbook(
            @PathParam("id") UUID id,
            @QueryParam("severity") @Pattern(regexp = SEVERITY) @Nullable String severity,
            @QueryParam("code") @Nullable String code,
            @QueryParam("file") @Nullable String file) {
        Optional<UUID> content = content(id);
        StreamingOutput report = out -> {
            try (var book = new IssueWorkbook(out)) {
                book.summary(content.map(issues::summary).orElseGet(List::of));
                for (FileKind kind : FileKind.values()) {
                    book.file(kind);
                    if (content.isPresent() && (file == null || file.equals(kind.pathName()))) {
                        var filter = new Issues.Filter(severity, code, kind.pathName());
                        issues.forEach(content.get(), filter, book::issue);
                    }
                }
            }
        };
        return Response.ok(report, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"issues.xlsx\"")
                .build();
    }

    @GET
    @Path("/summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "summariseIssues",
            summary = "The findings grouped by code and column, most serious first",
            description =
                    "One group for each code and column with the number of findings and the first row: where to begin. Findings that only"
                            + " follow from others are counted apart, as consequences of the group they follow from; correct the cause and they go.")
    public List<IssueSummary> summary(@PathParam("id") UUID id) {
        return content(id).map(issues::summary).orElseGet(List::of);
    }

    private Optional<UUID> content(UUID id) {
        return returns.get(id, caller.organisation()).newest().contentId();
    }
}
