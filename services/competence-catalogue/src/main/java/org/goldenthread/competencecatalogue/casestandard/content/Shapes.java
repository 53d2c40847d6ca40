package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The shapes of CASE objects, as the discovery document tells them to everybody: what we promise there is what packages are held to. */
@ApplicationScoped
public class Shapes {

    private static final String FILE = "/case/imscasev1p1_openapi3_v1p0.json";
    private static final String REFERENCE = "#/components/schemas/";

    private final ObjectNode document;
    private final Map<String, Shape> shapes = new HashMap<>();

    Shapes(ObjectMapper json) {
        try (InputStream file = Shapes.class.getResourceAsStream(FILE)) {
            document = (ObjectNode) json.readTree(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> shapes.put(schema.getKey(), shape(schema.getValue())));
    }

    public ObjectNode document() {
        return document;
    }

    /** @param name of the schema in the discovery document */
    public Shape of(String name) {
        return Objects.requireNonNull(shapes.get(name), name);
    }

    private static Shape shape(JsonNode schema) {
        Map<String, Shape.Member> members = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> members.put(
                        property.getKey(), member(property.getKey(), property.getValue(), schema.path("required"))));
        return new Shape(members);
    }

    private static Shape.Member member(String name, JsonNode schema, JsonNode required) {
        boolean wanted = false;
        for (JsonNode one : required) {
            wanted |= one.asText().equals(name);
        }
        return new Shape.Member(wanted, value(schema));
    }

    private static Shape.Value value(JsonNode schema) {
        if (schema.has("$ref")) {
            return new Shape.Inner(schema.path("$ref").asText().substring(REFERENCE.length()));
        }
        return switch (schema.path("type").asText()) {
            case "array" ->
                new Shape.Many(
                        value(schema.path("items")), schema.path("maxItems").asInt());
            case "object" -> new Shape.Free();
            case "integer" -> new Shape.Whole();
            case "number" -> new Shape.Decimal();
            default -> text(schema);
        };
    }

    private static Shape.Value text(JsonNode schema) {
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String pattern = schema.path("pattern").asText("");
        return switch (schema.path("format").asText()) {
            case "uri" -> new Shape.Uri(longest);
            case "date" -> new Shape.Day();
            case "date-time" -> new Shape.Moment();
            default ->
                pattern.contains("[1-5]")
                        ? new Shape.Identifier()
                        : new Shape.Text(longest, pattern.isEmpty() ? null : Pattern.compile(pattern));
        };
    }
}
