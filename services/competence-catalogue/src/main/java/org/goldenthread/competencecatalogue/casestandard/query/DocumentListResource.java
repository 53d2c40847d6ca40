package org.goldenthread.competencecatalogue.casestandard.query;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.goldenthread.competencecatalogue.casestandard.content.Found;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

@Path("/ims/case/{caseVersion: v1p[01]}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "CASE")
class DocumentListResource {

    private static final String TOTAL = "X-Total-Count";
    private static final Set<String> PLACE = Set.of("limit", "offset");
    private static final UUID QUERIES = UUID.fromString("6c8e2f0a-1d1f-4c0b-9b3e-0a7d1c2f4e55");

    private final QueryReader reader;
    private final DocumentList documents;
    private final Addresses addresses;

    DocumentListResource(QueryReader reader, DocumentList documents, Addresses addresses) {
        this.reader = reader;
        this.documents = documents;
        this.addresses = addresses;
    }

    @GET
    @Path("/CFDocuments")
    @Operation(
            operationId = "getAllCFDocuments",
            summary = "The published frameworks, a page at a time",
            description =
                    "A filter is `member predicate 'value'` without the spaces, or two of them with ` AND ` or ` OR ` between. Predicates are `=`, `!=`,"
                            + " `>`, `>=`, `<`, `<=` and `~` (contains); letter case does not count; nested members are written with dots; `=` wants all elements of"
                            + " a list, `~` any of those named, with commas between them. An unknown member to sort by leaves the order by title, an unknown one among"
                            + " the fields gives all members, an unknown one in a filter is a fault. A page with nothing on it is a 404, because the standard has no"
                            + " empty list.")
    public Response list(
            @PathParam("caseVersion") String version,
            @Parameter(
                            description = "Most frameworks on a page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "2147483647",
                                            defaultValue = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(
                            description = "Frameworks before the page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "2147483647",
                                            defaultValue = "0"))
                    @QueryParam("offset")
                    @Nullable
                    String offset,
            @Parameter(description = "A member to sort by", schema = @Schema(maxLength = 200))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = "The direction", schema = @Schema(enumeration = {"asc", "desc"}))
                    @QueryParam("orderBy")
                    @Nullable
                    String orderBy,
            @Parameter(description = "What to look for", schema = @Schema(maxLength = 2000))
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "Only these members, with commas between them") @QueryParam("fields")
                    List<String> fields,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context UriInfo uri) {
        CaseVersion spoken = CaseVersion.ofSegment(version).orElseThrow();
        DocumentQuery query = reader.read(sent(uri.getQueryParameters()), spoken);
        String asked = Ids.named(QUERIES, documents.state() + " " + query).toString();
        String tag = ETag.of(Found.tag(asked, spoken));
        if (ETag.namesWeakly(ifNoneMatch, tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        DocumentList.Page page = documents.page(query, spoken);
        PageLinks links = new PageLinks(addresses.base(spoken) + "/CFDocuments", others(uri));
        if (page.count() == 0) {
            throw Problems.NOT_FOUND
                    .with("No published framework is on this page of the list.")
                    .header(TOTAL, String.valueOf(page.total()))
                    .header(HttpHeaders.LINK, links.header(query.limit(), query.offset(), page.total()));
        }
        return Response.ok(page.body())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(TOTAL, page.total())
                .header(HttpHeaders.LINK, links.header(query.limit(), query.offset(), page.total()))
                .build();
    }

    /** As they were sent: the framework takes an empty parameter for none, and to the standard it is a fault. */
    private static QueryReader.Sent sent(MultivaluedMap<String, String> parameters) {
        return new QueryReader.Sent(
                parameters.getFirst("limit"),
                parameters.getFirst("offset"),
                parameters.getFirst("sort"),
                parameters.getFirst("orderBy"),
                parameters.getFirst("filter"),
                parameters.getOrDefault("fields", List.of()));
    }

    private static Map<String, List<String>> others(UriInfo uri) {
        Map<String, List<String>> others = new LinkedHashMap<>(uri.getQueryParameters());
        others.keySet().removeAll(PLACE);
        return others;
    }
}
