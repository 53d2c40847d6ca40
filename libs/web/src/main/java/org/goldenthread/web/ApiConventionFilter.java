package org.goldenthread.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the OpenAPI document what holds for every operation, so that no resource has to: the errors, with their shape. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiConventionFilter implements OASFilter {

    /** Status, name of the response component, description. */
    private record Failure(String status, String name, String description) {}

    private static final List<Failure> ALWAYS = List.of(
            new Failure("400", "BadRequest", "The request can't be read or breaks its shape; every fault is listed"),
            new Failure("404", "NotFound", "There is no such thing, or it is not yours"),
            new Failure("406", "NotAcceptable", "None of the accepted media types can be given"),
            new Failure("429", "TooManyRequests", "The limit of requests is used up; Retry-After says when to go on"),
            new Failure("500", "InternalError", "A fault of ours; the instance names it"),
            new Failure("503", "Unavailable", "A part is down; Retry-After says when to try again"));

    private static final List<Failure> WITH_TOKEN = List.of(
            new Failure("401", "Unauthorized", "A valid access token is needed"),
            new Failure("403", "Forbidden", "The token does not allow this"));

    private static final List<Failure> ON_CHANGE = List.of(
            new Failure("409", "Conflict", "The state forbids it; the body says which state and what is allowed"),
            new Failure("412", "PreconditionFailed", "It has changed since it was read"),
            new Failure("413", "PayloadTooLarge", "The body is too large"),
            new Failure("415", "UnsupportedMediaType", "The media type of the body is not supported here"),
            new Failure("422", "Unprocessable", "Readable and well-shaped, but wrong"),
            new Failure("428", "PreconditionRequired", "An If-Match header is needed"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem()).addSchema("ProblemError", problemError());
        for (List<Failure> failures : List.of(ALWAYS, WITH_TOKEN, ON_CHANGE)) {
            failures.forEach(failure -> api.getComponents().addResponse(failure.name(), response(failure)));
        }
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().forEach(ApiConventionFilter::addFailures));
        }
    }

    private static void addFailures(PathItem.HttpMethod method, Operation operation) {
        add(operation, ALWAYS);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            add(operation, WITH_TOKEN);
        }
        if (method != PathItem.HttpMethod.GET) {
            add(operation, ON_CHANGE);
        }
    }

    private static void add(Operation operation, List<Failure> failures) {
        for (Failure failure : failures) {
            APIResponse known = operation.getResponses().getAPIResponse(failure.status());
            if (known == null || known.getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                failure.status(), OASFactory.createAPIResponse().ref(failure.name()));
            }
        }
    }

    private static APIResponse response(Failure failure) {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        APIResponse response = OASFactory.createAPIResponse()
                .description(failure.description())
                .content(content);
        return failure.description().contains("Retry-After") ? response.addHeader("Retry-After", seconds()) : response;
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds to wait")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"));
    }

    private static Schema problem() {
        Map<String, Schema> members = new LinkedHashMap<>();
        members.put(
                "type",
                text("Names the kind of error; docs/problems.md says what to do about each", 200)
                        .format("uri"));
        members.put("title", text("The same words for every error of the kind", 200));
        members.put(
                "status",
                OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.valueOf(400))
                        .maximum(BigDecimal.valueOf(599)));
        members.put("detail", text("What is wrong this time and what to do", 2000));
        members.put(
                "instance",
                text("Names this occurrence; a fault of ours is in the log under it", 200)
                        .format("uri"));
        members.put("traceId", text("The W3C trace the request belongs to", 32));
        members.put(
                "errors",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .description("The single faults of the request")
                        .maxItems(1000)
                        .items(OASFactory.createSchema().ref("ProblemError")));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("An error (RFC 9457); some kinds have further members")
                .required(List.of("type", "title", "status", "detail", "instance", "traceId"))
                .properties(members);
    }

    private static Schema problemError() {
        Map<String, Schema> members = new LinkedHashMap<>();
        members.put("pointer", text("JSON pointer into the body", 1000));
        members.put("parameter", text("Query parameter, path parameter, header or column", 200));
        members.put("code", text("Stable name of the fault", 100));
        members.put("detail", text("What is wrong and what is expected", 2000));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One fault: a pointer or a parameter says where")
                .required(List.of("code", "detail"))
                .properties(members);
    }

    private static Schema text(String description, int longest) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .maxLength(longest);
    }
}
