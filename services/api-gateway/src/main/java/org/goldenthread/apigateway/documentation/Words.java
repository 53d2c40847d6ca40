package org.goldenthread.apigateway.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Says what names mean and how long their values can be where a service's own document leaves it open. A name means the same
 * everywhere, so it is written once, in {@code openapi/words.yaml}. What a service says of itself stays.
 */
final class Words {

    private final JsonNode words;

    Words(JsonNode words) {
        this.words = words;
    }

    void addTo(ObjectNode document) {
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

    private void addToOperation(ObjectNode operation) {
        String name = operation.path("operationId").asText();
        fill(operation, word("operations", name));
        operation.path("parameters").forEach(parameter -> {
            fill(parameter, word("parameters", name, parameter.path("name").asText()));
            addLimits(parameter.path("schema"));
        });
    }

    private void addToSchema(String name, JsonNode schema) {
        fill(schema, word("schemas", name));
        addLimits(schema);
        schema.path("properties").properties().forEach(member -> {
            fill(member.getValue(), word("members", name, member.getKey()));
            addLimits(member.getValue());
        });
    }

    private void addLimits(JsonNode schema) {
        fill(schema, word("formats", schema.path("format").asText()));
    }

    /** What the owner means by the name, else what everyone means by it. */
    private JsonNode word(String kind, String owner, String name) {
        JsonNode own = word(kind, owner + "." + name);
        return own.isMissingNode() ? word(kind, name) : own;
    }

    private JsonNode word(String kind, String name) {
        JsonNode word = words.path(kind).path(name);
        return word.isTextual() ? word(kind, word.textValue()) : word;
    }

    private static void fill(JsonNode target, JsonNode source) {
        if (target instanceof ObjectNode open && !open.has("$ref")) {
            source.properties().forEach(member -> {
                JsonNode present = open.get(member.getKey());
                if (present == null) {
                    open.set(member.getKey(), member.getValue().deepCopy());
                } else {
                    fill(present, member.getValue());
                }
            });
        }
    }
}
