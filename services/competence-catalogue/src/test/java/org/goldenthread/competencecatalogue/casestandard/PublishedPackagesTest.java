package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages of CASE 1.0 that others have published. */
@QuarkusTest
class PublishedPackagesTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "smarterbalanced_mockDOK_v1p0.json, 15, 15",
        "smarterbalanced_mockMATHPackage_v1p0.json, 48, 67",
        "smarterbalanced_mockTMATH_v1p0.json, 207, 351",
        // one association is in the file twice, word for word
        "smarterbalanced_mockMATH_v1p0.json, 585, 3367",
    })
    void isTakenGivenBackAndTakenAgain(String name, int items, int associations) {
        // each run and name an author of its own: the same packages come again in other tests
        Partner author = Partner.of("author", "NB-" + Math.abs(name.hashCode() % 1000), "catalogue:write");
        ObjectNode sent = APackage.read(Conformance.publishedPackage(name));
        Response taken = CaseClient.send(author, "", sent.toString());

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        JsonNode answer = APackage.read(taken.asString());
        assertThat(answer.get("items").asInt()).isEqualTo(items);
        assertThat(answer.get("associations").asInt()).isEqualTo(associations);

        String id = sent.at("/CFDocument/identifier").asText();
        String newer = author.get(CaseClient.NEW + "CFPackages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Conformance.assertAnswer("getCFPackage", newer);
        String older = author.get(CaseClient.OLD + "CFPackages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Conformance.assertOldPackage(older);
        assertNothingLost(sent, APackage.read(older));

        for (String again : new String[] {newer, older, sent.toString()}) {
            Response unchanged = CaseClient.send(author, "", again);
            assertThat(unchanged.statusCode()).as(unchanged.asString()).isEqualTo(200);
            assertThat(APackage.read(unchanged.asString()).get("outcome").asText())
                    .isEqualTo("unchanged");
        }
    }

    /** Every member of every object comes out of 1.0 as it went in, but for the status that a package without one has here. */
    private static void assertNothingLost(ObjectNode sent, ObjectNode answered) {
        for (String list : List.of("CFItems", "CFAssociations")) {
            Map<String, JsonNode> there = byIdentifier(answered.get(list));
            sent.get(list)
                    .forEach(one -> assertThat(
                                    withoutLinks(there.get(one.get("identifier").asText())))
                            .isEqualTo(withoutLinks(one)));
        }
        ObjectNode document = answered.get("CFDocument").deepCopy();
        if (!sent.get("CFDocument").has("adoptionStatus")) {
            document.remove("adoptionStatus");
        }
        assertThat(document).isEqualTo(sent.get("CFDocument"));
    }

    /** The title in a pointer to the document is the document's, which some servers cut short. */
    private static JsonNode withoutLinks(JsonNode object) {
        ObjectNode copy = object.deepCopy();
        if (copy.has("CFDocumentURI")) {
            ((ObjectNode) copy.get("CFDocumentURI")).remove("title");
        }
        return copy;
    }

    private static Map<String, JsonNode> byIdentifier(JsonNode list) {
        Map<String, JsonNode> all = new TreeMap<>();
        list.forEach(one -> all.put(one.get("identifier").asText(), one));
        return all;
    }

    @Test
    void refusesTheOneThatRepeatsAndLacksIdentifiersAndNamesThem() {
        Response refused =
                CaseClient.send(APackage.read(Conformance.publishedPackage("smarterbalanced_mockELA_v1p0.json")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(faults(refused))
                .contains(
                        "missing /CFItems/0/identifier",
                        "missing /CFItems/0/uri",
                        "missing /CFItems/0/lastChangeDateTime")
                .filteredOn(fault -> fault.startsWith("repeated-identifier"))
                .hasSize(2);
        assertThat(faults(refused)).anyMatch(fault -> fault.startsWith("repeated-code"));
    }

    static List<String> faults(Response refused) {
        List<String> faults = new ArrayList<>();
        APackage.read(refused.asString())
                .get("errors")
                .forEach(error -> faults.add(
                        error.get("code").asText() + " " + error.get("pointer").asText()));
        return faults;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AdoptedTestFramework.json",
                "ItemTypeTestFramework.json",
                "MarkdownFramework.json",
                "SequenceNumberFramework.json"
            })
    void givesNewIdentifiersWhereThoseOfThePackageAreNone(String name) {
        ObjectNode sent = APackage.read(Conformance.publishedPackage(name));
        Response kept = CaseClient.send(sent);
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(faults(kept)).contains("invalid-identifier /CFDocument/identifier");

        Partner author = Partner.nationalBody();
        Response renewed = CaseClient.send(author, "?identifiers=renew", sent.toString());
        assertThat(renewed.statusCode()).as(renewed.asString()).isEqualTo(201);
        String id = APackage.read(renewed.asString()).get("framework").asText();
        String answered = author.get(CaseClient.NEW + "CFPackages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Conformance.assertAnswer("getCFPackage", answered);
        assertThat(answered).doesNotContain(sent.at("/CFDocument/identifier").asText());

        Response again = CaseClient.send(author, "?identifiers=renew", sent.toString());
        assertThat(APackage.read(again.asString()).get("outcome").asText()).isEqualTo("unchanged");
        assertThat(APackage.read(again.asString()).get("framework").asText()).isEqualTo(id);
    }
}
