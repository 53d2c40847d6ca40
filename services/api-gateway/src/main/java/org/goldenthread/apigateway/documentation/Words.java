package org.goldenthread.apigateway.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Says what names mean and how long their values can be where a service's own document leaves it open. A name means the same
 * everywhere, so it is written once, in {@code openapi/words.yaml}; where it means something else to an operation, to what has
 * a tag, or in a schema, that stands there too. What a service says of itself stays.
 */
final class Words {

    private static final Pattern CHOICE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(\\|[A-Za-z][A-Za-z0-9-]*)+");
    private static final String STRING = "string";
    private static final String FORMAT = "format";
    private static final String PATTERN = "pattern";
    private static final Set<String> NUMBER = Set.of("integer", "number");
    private static final Set<String> ARRAY = Set.of("array");
    private static final Set<String> OBJECT = Set.of("object");

    /** The types whose values a limit can be of: one name may have limits for a text and for a list. */
    private static final Map<String, Set<String>> TYPES = Map.of(
            "maxLength",
            Set.of(STRING),
            PATTERN,
            Set.of(STRING),
            FORMAT,
            Set.of(STRING),
            "minimum",
            NUMBER,
            "maximum",
            NUMBER,
            "maxItems",
            ARRAY,
            "items",
            ARRAY,
            "maxProperties",
            OBJECT,
            "additionalProperties",
            OBJECT);

    private final JsonNode words;

    Words(JsonNode words) {
        this.words = words;
    }

    void addTo(ObjectNode document) {
        document.findParents(PATTERN).forEach(Words::listChoices);
        document.findParents("anyOf").forEach(schema -> takeFormat(schema, document));
        document.path("tags")
                .forEach(tag -> fill(tag, word("tags", tag.path("name").asText())));
        document.path("paths")
                .properties()
                .forEach(path ->
                        DocumentMerger.operations(path.getValue()).values().forEach(this::addToOperation));
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> addToSchema(schema.getKey(), schema.getValue()));
    }

    /** A pattern of words is a list of them. */
    private static void listChoices(JsonNode schema) {
        String pattern = schema.path(PATTERN).asText();
        if (schema instanceof ObjectNode open && CHOICE.matcher(pattern).matches()) {
            open.remove(PATTERN);
            ArrayNode choices = open.putArray("enum");
            Stream.of(pattern.split("\\|")).forEach(choices::add);
        }
    }

    /** What may be null has the format of what it is else. */
    private static void takeFormat(JsonNode schema, JsonNode document) {
        if (schema instanceof ObjectNode open && open.has("type") && !open.has(FORMAT)) {
            schema.path("anyOf").findValuesAsText("$ref").stream()
                    .map(reference ->
                            document.at(reference.substring(1)).path(FORMAT).asText())
                    .filter(format -> !format.isEmpty())
                    .findFirst()
                    .ifPresent(format -> open.put(FORMAT, format));
        }
    }

    private void addToOperation(ObjectNode operation) {
        String name = operation.path("operationId").asText();
        fill(operation, word("operations", name));
        List<String> owners = Stream.concat(
                        Stream.of(name),
                        StreamSupport.stream(operation.path("tags").spliterator(), false)
                                .map(JsonNode::asText))
                .toList();
        operation.path("parameters").forEach(parameter -> {
            fill(parameter, word("parameters", owners, parameter.path("name").asText()));
            addLimits(parameter.path("schema"));
        });
    }

    private void addToSchema(String name, JsonNode schema) {
        fill(schema, word("schemas", name));
        schema.path("properties")
                .properties()
                .forEach(member -> fill(member.getValue(), word("members", List.of(name), member.getKey())));
        addLimits(schema);
    }

    /** Those of the format, of what is inside it too. */
    private void addLimits(JsonNode schema) {
        fill(schema, word("formats", schema.path(FORMAT).asText()));
        schema.path("properties").forEach(this::addLimits);
        Stream.of("items", "additionalProperties")
                .map(schema::path)
                .filter(JsonNode::isObject)
                .forEach(this::addLimits);
    }

    /** What an owner means by the name, else what everyone means by it. */
    private JsonNode word(String kind, List<String> owners, String name) {
        return owners.stream()
                .map(owner -> word(kind, owner + "." + name))
                .filter(word -> !word.isMissingNode())
                .findFirst()
                .orElseGet(() -> word(kind, name));
    }

    private JsonNode word(String kind, String name) {
        JsonNode word = words.path(kind).path(name);
        return word.isTextual() ? word(kind, word.textValue()) : word;
    }

    private static void fill(JsonNode target, JsonNode source) {
        if (target instanceof ObjectNode open && !open.has("$ref")) {
            source.properties().stream()
                    .filter(member -> suits(open, member.getKey()))
                    .forEach(member -> {
                        JsonNode present = open.get(member.getKey());
                        if (present == null) {
                            open.set(member.getKey(), member.getValue().deepCopy());
                        } else {
                            fill(present, member.getValue());
                        }
                    });
        }
    }

    /** A schema that only refers to others has its limits there. */
    private static boolean suits(ObjectNode schema, String limit) {
        JsonNode type = schema.path("type");
        Set<String> types = TYPES.getOrDefault(limit, Set.of());
        boolean open = type.isMissingNode() && !schema.has("anyOf");
        boolean told = types.contains(type.asText())
                || StreamSupport.stream(type.spliterator(), false).anyMatch(one -> types.contains(one.asText()));
        return types.isEmpty() || open || told;
    }
}
