package org.goldenthread.qualificationtracking.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.web.CsvReport;
import org.goldenthread.web.ETag;
import org.goldenthread.web.HeaderConventionFilter;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/data-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
@PermitAll
class DataSetResource {

    private final Statistics statistics;

    DataSetResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Operation(operationId = "listDataSets", summary = "The data sets there are")
    public Page<DataSetResponse> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        List<DataSet> all = List.copyOf(statistics.dataSets());
        return Page.within(all, limit, after, DataSet::id).map(DataSetResponse::from);
    }

    @GET
    @Path("/{id}/meta")
    @Operation(
            operationId = "describeDataSet",
            summary = "Dimensions with codes and labels, measures, periods, protection")
    public DataSetResponse.Meta meta(@PathParam("id") String id) {
        return DataSetResponse.Meta.from(statistics.dataSet(id), statistics.periods(), statistics.policy());
    }

    /**
     * What a query asks for. The parameters are listed for the API document, and read together, so that none goes unnoticed that is unknown,
     * empty or repeated.
     */
    static final class Parameters {

        @Context
        @SuppressWarnings("NullAway.Init")
        UriInfo uri;

        @QueryParam("period")
        @Parameter(required = true)
        @Nullable
        String period;

        @QueryParam("area")
        @Nullable
        String area;

        @QueryParam("setting")
        @Nullable
        String setting;

        @QueryParam("role")
        @Nullable
        String role;

        @QueryParam("sector")
        @Nullable
        String sector;

        @QueryParam("size")
        @Nullable
        String size;

        @QueryParam("by")
        @Nullable
        String by;

        Question question(Statistics statistics, String dataSet) {
            return statistics.question(dataSet, uri.getQueryParameters());
        }
    }

    @GET
    @Path("/{id}/query")
    @Operation(
            operationId = "queryDataSet",
            summary = "Counts and percentages with their base, small numbers protected",
            extensions = @Extension(name = HeaderConventionFilter.CSV, value = "true"))
    @APIResponse(
            responseCode = "200",
            description = "The answer",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response query(
            @PathParam("id") String id,
            @BeanParam Parameters parameters,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(parameters.question(statistics, id), "json", ifNoneMatch, answer -> answer);
    }

    @GET
    @Path("/{id}/query")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response queryCsv(
            @PathParam("id") String id,
            @BeanParam Parameters parameters,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(parameters.question(statistics, id), "csv", ifNoneMatch, DataSetResource::csv);
    }

    private Response answer(
            Question question, String form, @Nullable String ifNoneMatch, Function<Answer, Object> write) {
        String tag = statistics.tag(question).replaceFirst("\"$", "-" + form + "\"");
        return ETag.unlessUnchanged(ifNoneMatch, tag, () -> write.apply(statistics.answer(question)))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** One line a number: dimensions, measure, count, percent, base, status. */
    private static StreamingOutput csv(Answer answer) {
        return out -> {
            try (var csv = CsvReport.to(out)) {
                List<String> header = new ArrayList<>(answer.by());
                header.addAll(List.of("measure", "count", "percent", "base", "status"));
                csv.row(header);
                answer.rows()
                        .forEach(row -> row.values().forEach((measure, value) -> {
                            List<@Nullable Object> cells =
                                    new ArrayList<>(row.codes().values());
                            cells.add(measure);
                            cells.add(value.count());
                            cells.add(value.percent());
                            cells.add(row.base());
                            cells.add(value.status());
                            csv.row(cells);
                        }));
            }
        };
    }
}
