package org.goldenthread.competencecatalogue.casestandard;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the API's document what the operations of the standard have in common: an address for each version, the errors of the standard in place of
 * problem details, and where the shapes of the answers are to be found. It runs after the conventions of the libraries, whose answers it replaces: of filters
 * with the same priority the first is the one that happens to be found first.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CaseDocumentationFilter.LAST)
public class CaseDocumentationFilter implements OASFilter {

    static final int LAST = 0;

    private static final String TEMPLATE = "/ims/case/{caseVersion}";
    private static final String LIST = "/CFDocuments";
    private static final String VERSION = "caseVersion";
    private static final String ERROR = "CaseStatusInfo";
    private static final String OBJECT = "CaseObject";
    private static final int LONGEST_LINKS = 20_000;
    private static final String JSON = "application/json";

    private static final SortedMap<String, String> FAILURES = new TreeMap<>(Map.of(
            "400", "A parameter can't be understood",
            "401", "The token that was sent is not valid",
            "404", "There is nothing published that answers this, or the identifier is no UUID",
            "406", "JSON is all that can be given",
            "429", "The limit of requests is used up; Retry-After says when to go on",
            "500", "A fault of ours; the description names it",
            "503", "A part is down; Retry-After says when to try again"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(ERROR, error()).addSchema(OBJECT, object());
        Paths paths = api.getPaths();
        List.copyOf(paths.getPathItems().entrySet()).stream()
                .filter(path -> path.getKey().startsWith(TEMPLATE))
                .forEach(path -> {
                    paths.removePathItem(path.getKey());
                    Operation newer = path.getValue().getGET();
                    complete(newer);
                    String below = path.getKey().substring(TEMPLATE.length());
                    if (below.equals(LIST)) {
                        List.of("200", "404").forEach(status -> paged(newer, status));
                    }
                    paths.addPathItem("/ims/case/v1p1" + below, pathItem(newer));
                    paths.addPathItem("/ims/case/v1p0" + below, pathItem(older(newer)));
                });
    }

    private static PathItem pathItem(Operation operation) {
        return OASFactory.createPathItem().GET(operation);
    }

    private static void complete(Operation operation) {
        List<Parameter> parameters = operation.getParameters().stream()
                .filter(parameter -> !VERSION.equals(parameter.getName()))
                .toList();
        operation.setParameters(parameters);
        parameters.stream()
                .filter(parameter -> "sourcedId".equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .description("The identifier, a UUID")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .maxLength(36)));
        SortedMap<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        answers.put("200", tagged(answer("The answer", OBJECT)));
        answers.put("304", tagged(OASFactory.createAPIResponse().description("Unchanged")));
        FAILURES.forEach((status, description) -> answers.put(status, answer(description, ERROR)));
        operation.setResponses(OASFactory.createAPIResponses());
        answers.forEach(operation.getResponses()::addAPIResponse);
    }

    private static APIResponse tagged(APIResponse answer) {
        return answer.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
    }

    /** An answer of the list, of which an empty page is told as nothing found. */
    private static void paged(Operation list, String status) {
        list.getResponses()
                .getAPIResponse(status)
                .addHeader("X-Total-Count", header("How many frameworks there are on all pages", whole()))
                .addHeader(
                        "Link",
                        header(
                                "The next, last, first and previous page, as far as there are such",
                                text("Addresses with their relation, RFC 8288", LONGEST_LINKS)
                                        .pattern("^<.*$")));
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema whole() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(Integer.MAX_VALUE));
    }

    private static Operation older(Operation newer) {
        return OASFactory.createOperation()
                .operationId(newer.getOperationId() + "V1p0")
                .summary(newer.getSummary() + ", in the shapes of CASE 1.0")
                .description(newer.getDescription())
                .tags(newer.getTags())
                .parameters(newer.getParameters())
                .security(newer.getSecurity())
                .responses(newer.getResponses());
    }

    private static APIResponse answer(String description, String schema) {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(JSON, body));
    }

    private static Schema object() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "An object of the standard, with nothing around it. Its shape is in the discovery document, "
                                + "/ims/case/v1p1/discovery/imscasev1p1_openapi3_v1p0.json");
    }

    private static Schema error() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("An error in the shape of the standard")
                .required(List.of("imsx_codeMajor", "imsx_severity"))
                .addProperty("imsx_codeMajor", word("What became of the request", "failure", "unsupported"))
                .addProperty("imsx_severity", word("How bad it is", "error"))
                .addProperty("imsx_description", text("What is wrong and what to do", 5000))
                .addProperty("imsx_codeMinor", codeMinor());
    }

    private static Schema codeMinor() {
        Schema field = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("imsx_codeMinorFieldName", "imsx_codeMinorFieldValue"))
                .addProperty("imsx_codeMinorFieldName", text("Who reports it", 100))
                .addProperty("imsx_codeMinorFieldValue", text("The word of the standard for it", 100));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("imsx_codeMinorField"))
                .properties(Map.of(
                        "imsx_codeMinorField",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .minItems(1)
                                .maxItems(10)
                                .items(field)));
    }

    private static Schema word(String description, Object... values) {
        return text(description, 100).enumeration(List.of(values));
    }

    private static Schema text(String description, int longest) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .maxLength(longest);
    }
}
