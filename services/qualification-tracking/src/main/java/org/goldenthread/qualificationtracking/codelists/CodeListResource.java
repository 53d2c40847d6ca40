package org.goldenthread.qualificationtracking.codelists;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.problem.Problems;
import org.goldenthread.rules.codelist.CodeList;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.web.CsvReport;
import org.goldenthread.web.ETag;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/code-lists")
@Tag(name = "Code lists")
@PermitAll
class CodeListResource {

    private static final String DAY = "public, max-age=86400";

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCodeLists", summary = "The code lists of the workforce data set")
    public Page<CodeListResponse.Entry> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        return Page.within(List.copyOf(lists.names()), limit, after, name -> name)
                .map(name -> CodeListResponse.Entry.from(required(name)));
    }

    @GET
    @Path("/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCodeList",
            summary = "One code list with its rows",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = CodeListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CodeList list = required(name);
        return unlessUnchanged(ETag.of(list.version() + "-json"), ifNoneMatch, () -> CodeListResponse.from(list));
    }

    @GET
    @Path("/{name}")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CodeList list = required(name);
        return unlessUnchanged(ETag.of(list.version() + "-csv"), ifNoneMatch, () -> (StreamingOutput) out -> {
            try (var csv = CsvReport.to(out)) {
                csv.row(list.columns());
                list.rows().forEach(csv::row);
            }
        });
    }

    private static Response unlessUnchanged(String tag, @Nullable String ifNoneMatch, Supplier<Object> body) {
        return ETag.unlessUnchanged(ifNoneMatch, tag, body)
                .header(HttpHeaders.CACHE_CONTROL, DAY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private CodeList required(String name) {
        return lists.list(name)
                .orElseThrow(() ->
                        Problems.NOT_FOUND.with("There is no code list of this name. GET /v1/code-lists names them."));
    }
}
