package org.goldenthread.qualificationtracking.codelists;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
    /** Of what may have a new version any second. */
    private static final String MINUTE = "public, max-age=60";

    private final CodeLists lists;
    private final CodeListVersions versions;
    private final CodeListEditions editions;

    CodeListResource(CodeLists lists, CodeListVersions versions, CodeListEditions editions) {
        this.lists = lists;
        this.versions = versions;
        this.editions = editions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCodeLists", summary = "The code lists of the workforce data set")
    public Page<CodeListResponse.Entry> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        return Page.within(List.copyOf(lists.names()), limit, after, name -> name)
                .map(name -> CodeListResponse.Entry.from(newest(name)));
    }

    @GET
    @Path("/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCodeList",
            summary = "One code list with its rows",
            description =
                    "The newest version, or the one that `version` names. The list `qualifications` gets a new version when the register of"
                            + " qualifications has a new title or changes one; validations that begin from then on go by it, and a return keeps the version"
                            + " that it was validated with. The other lists change with the rules.",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = CodeListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(
            @PathParam("name") String name,
            @QueryParam("version") @Size(max = 40) @Nullable String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CodeList list = required(name, version);
        return unlessUnchanged(
                ETag.of(list.version() + "-json"), life(name, version), ifNoneMatch, () -> CodeListResponse.from(list));
    }

    @GET
    @Path("/{name}")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("name") String name,
            @QueryParam("version") @Size(max = 40) @Nullable String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CodeList list = required(name, version);
        return unlessUnchanged(
                ETag.of(list.version() + "-csv"), life(name, version), ifNoneMatch, () -> (StreamingOutput) out -> {
                    try (var csv = CsvReport.to(out)) {
                        csv.row(list.columns());
                        list.rows().forEach(csv::row);
                    }
                });
    }

    @GET
    @Path("/{name}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCodeListVersions",
            summary = "The versions there have been of a code list, newest first",
            description =
                    "Each stays readable at its `href`. A list that changes only with the rules has the one that they ask.")
    public Page<CodeListResponse.Entry> versions(
            @PathParam("name") String name,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        CodeList newest = newest(name);
        List<CodeList> all = name.equals(CodeListVersions.QUALIFICATIONS) ? versions.all(name) : List.of(newest);
        return Page.within(all, limit, after, CodeList::version).map(CodeListResponse.Entry::ofVersion);
    }

    private static Response unlessUnchanged(
            String tag, String life, @Nullable String ifNoneMatch, Supplier<Object> body) {
        return ETag.unlessUnchanged(ifNoneMatch, tag, body)
                .header(HttpHeaders.CACHE_CONTROL, life)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String life(String name, @Nullable String version) {
        return version == null && name.equals(CodeListVersions.QUALIFICATIONS) ? MINUTE : DAY;
    }

    private CodeList required(String name, @Nullable String version) {
        CodeList newest = newest(name);
        if (version == null || version.equals(newest.version())) {
            return newest;
        }
        return versions.find(name, version)
                .orElseThrow(() -> Problems.NOT_FOUND.with(
                        "The code list has no such version. GET /v1/code-lists/%s/versions names them."
                                .formatted(name)));
    }

    private CodeList newest(String name) {
        CodeLists now =
                name.equals(CodeListVersions.QUALIFICATIONS) ? editions.newest().codeLists() : lists;
        return now.list(name)
                .orElseThrow(() ->
                        Problems.NOT_FOUND.with("There is no code list of this name. GET /v1/code-lists names them."));
    }
}
