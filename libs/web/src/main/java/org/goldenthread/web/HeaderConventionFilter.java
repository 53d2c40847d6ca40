package org.goldenthread.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the OpenAPI document what the conventions of this library say of headers: which a request needs, follows from
 * the method; which an answer has, from the parameters that the request may have. Also the CSV form of an answer, which is a
 * method of its own in the code and the same operation to a caller.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HeaderConventionFilter implements OASFilter {

    /** Extension that says of an operation that its answer comes as CSV too. */
    public static final String CSV = "x-csv";

    private static final String ETAG = "ETag";
    private static final String LINK = "Link";
    private static final String LOCATION = "Location";
    private static final String REPLAYED = "Idempotency-Replayed";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addHeader(ETAG, header("Changes when the content does.", "^\"[^\"]*\"$", 100))
                .addHeader(
                        LINK, header("The address of the next page, if there is one.", "^<[^>]*>; rel=\"next\"$", 2000))
                .addHeader(LOCATION, header("The address of what there is now.", "^/[!-~]*$", 500))
                .addHeader(REPLAYED, header("On the first answer given again to a repeated key.", "^true$", 4));
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().forEach(HeaderConventionFilter::complete));
        }
    }

    private static Header header(String description, String pattern, int longest) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .maxLength(longest)
                        .pattern(pattern));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        parameter(operation, Idempotency.KEY).forEach(key -> key.required(true));
        // a PUT that may create needs it only for what is there already
        if (method != PathItem.HttpMethod.PUT || !answers.containsKey("201")) {
            parameter(operation, "If-Match").forEach(tag -> tag.required(true));
        }
        answers.forEach((status, answer) -> {
            if (status.startsWith("2") || status.equals("304")) {
                headers(operation, status)
                        .forEach(name ->
                                answer.addHeader(name, OASFactory.createHeader().ref(name)));
            }
        });
        APIResponse found = answers.get("200");
        if (found != null
                && operation.getExtensions() != null
                && operation.getExtensions().containsKey(CSV)) {
            operation.removeExtension(CSV);
            found.getContent().addMediaType("text/csv", csv());
        }
    }

    private static List<String> headers(Operation operation, String status) {
        List<String> names = new ArrayList<>();
        boolean repeatable = !parameter(operation, Idempotency.KEY).isEmpty();
        boolean conditional = !parameter(operation, "If-Match").isEmpty()
                || !parameter(operation, "If-None-Match").isEmpty();
        if (repeatable || conditional) {
            names.add(ETAG);
        }
        if (repeatable) {
            names.add(REPLAYED);
        }
        if (status.equals("202") || (status.equals("201") && repeatable)) {
            names.add(LOCATION);
        }
        if (!parameter(operation, "after").isEmpty()) {
            names.add(LINK);
        }
        return names;
    }

    private static List<Parameter> parameter(Operation operation, String name) {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .toList();
    }

    private static MediaType csv() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .format("binary")
                        .description("UTF-8, RFC 4180, with a header row"));
    }
}
