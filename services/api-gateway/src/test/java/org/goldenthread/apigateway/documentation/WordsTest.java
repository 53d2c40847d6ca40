package org.goldenthread.apigateway.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String WORDS = """
            tags: {Returns: {description: about returns}}
            operations: {list: {description: lists}}
            parameters:
              after: {description: where to begin, schema: {maxLength: 9}}
              get.after: {description: its own}
              before: after
            members:
              code: {maxLength: 5, pattern: x}
              Job.code: {maxLength: 7}
              columns: {maxItems: 3, items: {maxLength: 2}}
            formats: {int32: {minimum: 0}}
            """;
    private static final String DOCUMENT = """
            tags: [{name: Returns}, {name: Other}]
            paths:
              /a:
                get:
                  operationId: list
                  parameters:
                    - {name: after, schema: {type: string}}
                    - {name: before, schema: {type: string, maxLength: 1}}
                    - {$ref: '#/components/parameters/after'}
                put:
                  operationId: get
                  description: said already
                  parameters: [{name: after, schema: {type: string}}]
            components:
              schemas:
                Item:
                  properties:
                    code: {type: string, maxLength: 3}
                    columns: {type: array, items: {type: string}}
                    count: {type: integer, format: int32}
                Job: {properties: {code: {type: string}, columns: {$ref: '#/components/schemas/Item'}}}
            """;

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    @Test
    void fillsInWhatIsLeftOpen() throws JsonProcessingException {
        JsonNode filled = filled();

        assertThat(filled.at("/tags/0/description").asText()).isEqualTo("about returns");
        assertThat(filled.at("/tags/1").has("description")).isFalse();
        assertThat(filled.at("/paths/~1a/get/description").asText()).isEqualTo("lists");
        assertThat(filled.at("/paths/~1a/get/parameters/0/schema/maxLength").asInt())
                .isEqualTo(9);
        assertThat(filled.at("/components/schemas/Item/properties/columns/items/maxLength")
                        .asInt())
                .isEqualTo(2);
        assertThat(filled.at("/components/schemas/Item/properties/count/minimum")
                        .isInt())
                .isTrue();
    }

    @Test
    void leavesWhatTheServiceSays() throws JsonProcessingException {
        JsonNode filled = filled();

        assertThat(filled.at("/paths/~1a/put/description").asText()).isEqualTo("said already");
        assertThat(filled.at("/paths/~1a/get/parameters/1/schema/maxLength").asInt())
                .isEqualTo(1);
        assertThat(filled.at("/components/schemas/Item/properties/code/maxLength")
                        .asInt())
                .isEqualTo(3);
        assertThat(filled.at("/components/schemas/Job/properties/columns")).hasSize(1);
        assertThat(filled.at("/paths/~1a/get/parameters/2")).hasSize(1);
    }

    @Test
    void takesTheOwnersMeaningBeforeEveryones() throws JsonProcessingException {
        JsonNode filled = filled();

        assertThat(filled.at("/paths/~1a/put/parameters/0/description").asText())
                .isEqualTo("its own");
        assertThat(filled.at("/components/schemas/Job/properties/code/maxLength")
                        .asInt())
                .isEqualTo(7);
        assertThat(filled.at("/paths/~1a/get/parameters/1/description").asText())
                .isEqualTo("where to begin");
    }

    @Test
    void everyWordIsUsed() throws IOException {
        JsonNode words =
                yaml.readTree(Path.of("src/main/resources/openapi/words.yaml").toFile());
        JsonNode document =
                yaml.readTree(Path.of("../../api-specs/golden-thread.yaml").toFile());
        Set<String> used = new TreeSet<>();
        document.at("/tags").forEach(tag -> used.add("tags " + tag.path("name").asText()));
        document.at("/paths")
                .forEach(path -> path.forEach(operation -> {
                    String name = operation.path("operationId").asText();
                    used.add("operations " + name);
                    operation
                            .path("parameters")
                            .forEach(parameter -> addNames(
                                    used,
                                    "parameters",
                                    name,
                                    parameter.path("name").asText()));
                }));
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(member -> addNames(used, "members", schema.getKey(), member)));

        List<String> unused = new ArrayList<>();
        for (String kind : List.of("tags", "operations", "parameters", "members")) {
            words.path(kind).fieldNames().forEachRemaining(word -> unused.add(kind + " " + word));
        }
        unused.removeAll(used);
        assertThat(unused).as("take them out of words.yaml").isEmpty();
    }

    private static void addNames(Set<String> names, String kind, String owner, String name) {
        names.add(kind + " " + name);
        names.add(kind + " " + owner + "." + name);
    }

    private JsonNode filled() throws JsonProcessingException {
        ObjectNode document = (ObjectNode) yaml.readTree(DOCUMENT);
        new Words(yaml.readTree(WORDS)).addTo(document);
        return document;
    }
}
