package org.goldenthread.apigateway.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.routing.RouteTable;
import org.junit.jupiter.api.Test;

/** The route table of these tests: see {@code Surroundings}; qualification-tracking has /v1/returns, absent has /v1/absent. */
@GatewayTest
class DocumentMergerTest {

    private static final String OWN = """
            openapi: 3.1.0
            security: [{oauth2: []}]
            tags: [{name: Own}]
            paths: {/openapi.json: {get: {operationId: own, security: [], responses: {'200': {description: x}}}}}
            components:
              schemas: {Problem: {type: object}}
              responses: {Problem400: {description: x}, Problem401: {description: x}, Problem413: {description: x}}
            """;
    private static final String RETURNS = """
            openapi: 3.1.0
            tags: [{name: Returns}]
            paths:
              /v1/returns:
                get:
                  operationId: list
                  security: [{other: [a]}]
                  parameters: [{$ref: '#/components/parameters/Limit'}]
                  responses:
                    '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
                    '401': {description: Not Authorized}
                post:
                  operationId: add
                  requestBody: {content: {}}
                  responses: {'201': {description: x}, '415': {description: ours, content: {}}, '429': {description: ours, content: {}}}
              /v1/code-lists:
                get: {operationId: codes, responses: {'200': {description: x}}}
              /v1/code-lists/own:
                get: {operationId: ownCodes, security: [{other: [a]}], responses: {'200': {description: x}}}
            components:
              securitySchemes: {other: {type: http}}
              parameters: {Limit: {name: limit, in: query}}
              schemas:
                Item: {type: object, properties: {page: {$ref: '#/components/schemas/Page'}},
                       discriminator: {mapping: {a: '#/components/schemas/Item'}}}
                Page: {type: integer}
                Problem: {type: string}
            """;
    private static final String ABSENT = """
            openapi: 3.1.0
            paths:
              /v1/absent:
                get: {operationId: list, responses: {'200': {$ref: '#/components/responses/Item'}}}
            components:
              parameters: {Limit: {name: limit, in: query}}
              responses: {Item: {description: x}}
              schemas: {Item: {type: string}, Page: {type: integer}}
            """;

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    @jakarta.inject.Inject
    RouteTable routes;

    @Test
    void unitesPathsTagsAndComponents() throws JsonProcessingException {
        JsonNode merged = merge(RETURNS, ABSENT);

        assertThat(names(merged.at("/paths")))
                .containsExactly("/openapi.json", "/v1/absent", "/v1/code-lists", "/v1/code-lists/own", "/v1/returns");
        assertThat(merged.at("/tags").findValuesAsText("name")).containsExactly("Own", "Returns");
        assertThat(names(merged.at("/components/parameters"))).containsExactly("Limit");
    }

    @Test
    void tellsApartWhatHasOneNameAndTwoMeanings() throws JsonProcessingException {
        JsonNode merged = merge(RETURNS, ABSENT);

        assertThat(names(merged.at("/components/schemas")))
                .containsExactly("Page", "Problem", "QualificationTracking.Item");
        assertThat(merged.at("/components/schemas/QualificationTracking.Item/discriminator/mapping/a")
                        .asText())
                .isEqualTo("#/components/schemas/QualificationTracking.Item");
        assertThat(merged.at("/components/schemas/QualificationTracking.Item/properties/page/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Page");
        assertThat(merged.at("/paths/~1v1~1returns/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/QualificationTracking.Item");
        assertThat(merged.at("/paths/~1v1~1absent/get/responses/200/$ref").asText())
                .isEqualTo("#/components/responses/Item");
        assertThat(merged.at("/paths/~1v1~1returns/get/operationId").asText()).isEqualTo("qualification-tracking.list");
        assertThat(merged.at("/paths/~1v1~1returns/post/operationId").asText()).isEqualTo("add");
    }

    @Test
    void keepsItsOwnProblemAndSecurity() throws JsonProcessingException {
        JsonNode merged = merge(RETURNS);

        assertThat(merged.at("/components/schemas/Problem/type").asText()).isEqualTo("object");
        assertThat(merged.at("/components/securitySchemes/other").isMissingNode())
                .isTrue();
        assertThat(merged.at("/paths/~1v1~1returns/get").has("security")).isFalse();
        assertThat(merged.at("/paths/~1v1~1code-lists/get/security").isEmpty()).isTrue();
        assertThat(merged.at("/paths/~1v1~1code-lists/get/security").isArray()).isTrue();
        assertThat(merged.at("/paths/~1v1~1code-lists~1own/get").has("security"))
                .as("a public route does not make public what the service does not")
                .isFalse();
    }

    @Test
    void addsWhatTheGatewayMayAnswer() throws JsonProcessingException {
        JsonNode merged = merge(RETURNS);

        assertThat(names(merged.at("/paths/~1v1~1returns/get/responses")))
                .containsExactly("200", "400", "401", "403", "406", "429", "500", "502", "503", "504");
        assertThat(merged.at("/paths/~1v1~1returns/get/responses/401/$ref").asText())
                .isEqualTo("#/components/responses/Problem401");
        assertThat(merged.at("/paths/~1v1~1returns/post/responses/415/description")
                        .asText())
                .isEqualTo("ours");
        assertThat(names(merged.at("/paths/~1v1~1returns/post/responses/429/headers")))
                .as("who tells the limit itself tells the wait too")
                .contains("Retry-After");
        assertThat(merged.at("/paths/~1v1~1returns/post/responses").has("413")).isTrue();
        assertThat(merged.at("/paths/~1v1~1code-lists/get/responses").has("401"))
                .isFalse();
        assertThat(names(merged.at("/paths/~1v1~1returns/get/responses/200/headers")))
                .containsExactly("RateLimit", "RateLimit-Policy");
    }

    @Test
    void namesEveryPathThatCannotBe() {
        String wrong = ABSENT.replace("/v1/absent", "/v1/returns");
        String lost = RETURNS.replace("/v1/code-lists", "/v9/code-lists");

        assertThatThrownBy(() -> merge(lost, wrong))
                .hasMessageContaining("absent has the path /v1/returns, but its route leads to qualification-tracking")
                .hasMessageContaining(
                        "qualification-tracking has the path /v9/code-lists, but its route leads to nowhere");
    }

    @Test
    void leavesOutWhatNothingRefersTo() throws JsonProcessingException {
        JsonNode merged = merge(ABSENT);

        assertThat(names(merged.at("/components/schemas")))
                .as("Problem, by the responses")
                .containsExactly("Problem");
        assertThat(names(merged.at("/components/responses"))).containsExactly("Item", "Problem400");
        assertThat(names(merged.at("/components/parameters"))).isEmpty();
    }

    @Test
    void leavesItsSourcesAsTheyAre() throws JsonProcessingException {
        ObjectNode own = tree(OWN);
        ObjectNode returns = tree(RETURNS);
        new DocumentMerger(own, Map.of("qualification-tracking", returns), routes).merge();

        assertThat(own).isEqualTo(tree(OWN));
        assertThat(returns).isEqualTo(tree(RETURNS));
    }

    private JsonNode merge(String only) throws JsonProcessingException {
        String service = only.equals(ABSENT) ? "absent" : "qualification-tracking";
        return new DocumentMerger(tree(OWN), Map.of(service, tree(only)), routes).merge();
    }

    private JsonNode merge(String returns, String absent) throws JsonProcessingException {
        return new DocumentMerger(
                        tree(OWN), Map.of("qualification-tracking", tree(returns), "absent", tree(absent)), routes)
                .merge();
    }

    private ObjectNode tree(String document) throws JsonProcessingException {
        return (ObjectNode) yaml.readTree(document);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
