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
              state: {description: anyones}
              Returns.state: {description: of a return}
            members:
              code: {maxLength: 5, pattern: x}
              Job.code: {maxLength: 7}
              subject: {description: about, maxLength: 4, maxItems: 6, items: {maxLength: 8}}
              columns: {maxItems: 3, items: {maxLength: 2}}
            formats: {int32: {minimum: 0}, date: {maxLength: 10}}
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
                  tags: [Returns]
                  parameters:
                    - {name: after, schema: {type: string}}
                    - {name: state, schema: {type: string, pattern: open|signed-off}}
            components:
              schemas:
                Item:
                  properties:
                    code: {type: string, maxLength: 3}
                    columns: {type: array, items: {type: string}}
                    count: {type: integer, format: int32}
                Job: {properties: {code: {type: string}, columns: {$ref: '#/components/schemas/Item'}}}
                Day: {type: string, format: date}
                Course:
                  properties:
                    subject: {type: array, items: {type: string}}
                    ends: {anyOf: [{$ref: '#/components/schemas/Day'}, {type: 'null'}], type: [string, 'null']}
                    days: {type: array, items: {type: string, format: date}}
                Rule: {properties: {subject: {type: [string, 'null']}}}
                Touched: {properties: {subject: {anyOf: [{$ref: '#/components/schemas/Rule'}, {type: 'null'}]}}}
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
    void takesTheMeaningOfTheTagBeforeEveryones() throws JsonProcessingException {
        assertThat(filled().at("/paths/~1a/put/parameters/1/description").asText())
                .isEqualTo("of a return");
    }

    @Test
    void givesOnlyLimitsThatTheTypeCanHave() throws JsonProcessingException {
        JsonNode filled = filled();

        assertThat(filled.at("/components/schemas/Course/properties/subject"))
                .isEqualTo(yaml.readTree(
                        "{type: array, items: {type: string, maxLength: 8}, description: about, maxItems: 6}"));
        assertThat(filled.at("/components/schemas/Rule/properties/subject"))
                .isEqualTo(yaml.readTree("{type: [string, 'null'], description: about, maxLength: 4}"));
        assertThat(filled.at("/components/schemas/Touched/properties/subject").has("maxLength"))
                .isFalse();
    }

    @Test
    void takesTheFormatOfWhatMayBeNullAndOfWhatIsInside() throws JsonProcessingException {
        JsonNode course = filled().at("/components/schemas/Course/properties");

        assertThat(course.at("/ends/format").asText()).isEqualTo("date");
        assertThat(course.at("/ends/maxLength").asInt()).isEqualTo(10);
        assertThat(course.at("/days/items/maxLength").asInt()).isEqualTo(10);
    }

    @Test
    void listsWhatAPatternNames() throws JsonProcessingException {
        assertThat(filled().at("/paths/~1a/put/parameters/1/schema"))
                .isEqualTo(yaml.readTree("{type: string, enum: [open, signed-off]}"));
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
                    operation.path("parameters").forEach(parameter -> {
                        String parameterName = parameter.path("name").asText();
                        addNames(used, "parameters", name, parameterName);
                        operation
                                .path("tags")
                                .forEach(tag -> addNames(used, "parameters", tag.asText(), parameterName));
                    });
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
