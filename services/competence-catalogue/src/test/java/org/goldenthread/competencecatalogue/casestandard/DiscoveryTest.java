package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscoveryTest extends ServiceTest {

    private static final String PATH = "discovery/imscasev1p1_openapi3_v1p0.json";

    @Test
    void isAnOpenApiDocumentOfThisServer() {
        JsonNode document = CaseClient.json(CaseClient.get(PATH));
        assertThat(document.get("openapi").asText()).startsWith("3.0");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("http://localhost:8080/ims/case/v1p1");
        assertThat(document.get("paths")).hasSize(12);
    }

    /** The facts of the standard, whoever writes them down: paths, operations, members, which of them must be there. */
    @Test
    void hasTheOperationsAndMembersOfTheOfficialOne() {
        assumeTrue(Conformance.isThere(), "GOLDEN_THREAD_CONFORMANCE is not set");
        JsonNode official = Conformance.officialDocument();
        JsonNode ours = CaseClient.json(CaseClient.get(PATH));
        assertThat(names(ours.get("paths"))).containsExactlyInAnyOrderElementsOf(names(official.get("paths")));
        official.get("paths").properties().forEach(path -> {
            JsonNode there = ours.get("paths").get(path.getKey()).get("get");
            assertThat(there.get("operationId"))
                    .isEqualTo(path.getValue().get("get").get("operationId"));
            assertThat(names(there.get("responses")))
                    .containsAll(names(path.getValue().get("get").get("responses")));
        });
        official.at("/components/schemas").properties().forEach(schema -> {
            String name = schema.getKey().replace("DType", "").replace("imsx_", "");
            if (name.endsWith("Extension")) {
                return;
            }
            JsonNode there = ours.at("/components/schemas/" + name);
            assertThat(names(there.get("properties")))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(names(schema.getValue().get("properties")));
            assertThat(texts(there.path("required")))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(texts(schema.getValue().path("required")));
        });
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
