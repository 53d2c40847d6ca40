package org.goldenthread.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Holds every answer to the committed document: its status, headers, media type, and every member of its body. */
public final class DocumentCheck implements Filter {

    /** What the frame of every service may add. */
    private static final Set<String> UNSPOKEN = Set.of(
            "content-type",
            "content-length",
            "transfer-encoding",
            "connection",
            "cache-control",
            "vary",
            "content-disposition",
            "preference-applied",
            "www-authenticate",
            "allow");

    private final ObjectNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /** @param service whose document it is */
    public DocumentCheck(String service) {
        Path file = Path.of("../../api-specs/" + service + ".yaml");
        try {
            document = (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.at("/components/schemas").forEach(DocumentCheck::close);
    }

    /** Method, path as documented, and status of every answer there was. */
    public Set<String> seen() {
        return Set.copyOf(seen);
    }

    /** An object has the members that are documented and no others. A problem has more by its kind. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && !object.path("properties").has("traceId")) {
            object.put("additionalProperties", false);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = java.net.URI.create(request.getURI()).getPath();
        String template = template(path);
        seen.add("%s %s %d".formatted(request.getMethod(), template, answer.statusCode()));
        JsonNode documented = resolve(document.path("paths")
                .path(template)
                .path(request.getMethod().toLowerCase(Locale.ROOT))
                .path("responses")
                .path(String.valueOf(answer.statusCode())));
        String what = "%s %s -> %d".formatted(request.getMethod(), path, answer.statusCode());
        assertThat(documented.isMissingNode()).as(what + " is not documented").isFalse();
        checkHeaders(what, documented, answer);
        checkBody(what, documented, answer);
        return answer;
    }

    private String template(String path) {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .orElse(path);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static void checkHeaders(String what, JsonNode documented, Response answer) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        documented.path("headers").fieldNames().forEachRemaining(names::add);
        List<String> undocumented = new ArrayList<>();
        for (Header header : answer.headers()) {
            if (!names.contains(header.getName())
                    && !UNSPOKEN.contains(header.getName().toLowerCase(Locale.ROOT))) {
                undocumented.add(header.getName());
            }
        }
        assertThat(undocumented).as(what + " has undocumented headers").isEmpty();
    }

    private void checkBody(String what, JsonNode documented, Response answer) {
        if (answer.asByteArray().length == 0) {
            return;
        }
        String type = answer.contentType().split(";", 2)[0];
        JsonNode schema = documented.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as(what + " has no documented " + type)
                .isFalse();
        if (type.endsWith("json")) {
            ObjectNode whole = document.objectNode();
            whole.setAll((ObjectNode) schema);
            whole.set("components", document.path("components"));
            var errors = registry.getSchema(whole.toString(), InputFormat.JSON)
                    .validate(answer.asString(), InputFormat.JSON);
            assertThat(errors).as(what + " " + answer.asString()).isEmpty();
        }
    }
}
