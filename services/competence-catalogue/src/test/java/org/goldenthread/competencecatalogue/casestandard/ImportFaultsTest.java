package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a package is named, and then nothing of it is stored. */
@QuarkusTest
class ImportFaultsTest extends ServiceTest {

    private static void refused(int status, Consumer<APackage> spoil, String... faults) {
        APackage sent = APackage.published("Spoilt " + UUID.randomUUID());
        ObjectNode first = sent.item("A", "First");
        ObjectNode second = sent.item("B", "Second");
        sent.association("precedes", first, second);
        spoil.accept(sent);
        Response answer = CaseClient.send(sent.json());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(PublishedPackagesTest.faults(answer)).containsExactlyInAnyOrder(faults);
        assertThat(APackage.read(answer.asString()).get("total").asInt()).isEqualTo(faults.length);
        String id = sent.document().path("identifier").asText("");
        if (!id.isEmpty() && id.length() == 36) {
            CaseClient.get("CFPackages/" + id).then().statusCode(404);
        }
    }

    private static ObjectNode item(APackage sent, int index) {
        return (ObjectNode) sent.json().at("/CFItems/" + index);
    }

    private static ObjectNode association(APackage sent, int index) {
        return (ObjectNode) sent.json().at("/CFAssociations/" + index);
    }

    @Test
    void identifiers() {
        refused(
                400,
                sent -> item(sent, 1).remove("identifier"),
                "missing /CFItems/1/identifier",
                "orphan /CFAssociations/1/originNodeURI");
        refused(
                400,
                sent -> association(sent, 2).put("identifier", "018f0000-0000-7000-8000-000000000001"),
                "invalid-identifier /CFAssociations/2/identifier");
        refused(
                400,
                sent -> association(sent, 2)
                        .put("identifier", UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT)),
                "invalid-identifier /CFAssociations/2/identifier");
        refused(
                422,
                sent -> {
                    ObjectNode copy = item(sent, 0).deepCopy();
                    ((ArrayNode) sent.json().get("CFItems")).add(copy.put("humanCodingScheme", "C"));
                },
                "repeated-identifier /CFItems/2/identifier");
        refused(
                422,
                sent -> association(sent, 2).set("identifier", item(sent, 0).get("identifier")),
                "repeated-identifier /CFAssociations/2/identifier");
        refused(
                422,
                sent -> {
                    ObjectNode other = association(sent, 2).deepCopy().put("notes", "not the same");
                    ((ArrayNode) sent.json().get("CFAssociations")).add(other);
                },
                "repeated-identifier /CFAssociations/3/identifier");
    }

    @Test
    void codes() {
        refused(422, sent -> item(sent, 1).put("humanCodingScheme", "a"), "repeated-code /CFItems/1/humanCodingScheme");
    }

    @Test
    void associationTypes() {
        for (String type : List.of("covers", "ISCHILDOF", "ext:", "ext:with space")) {
            refused(
                    400,
                    sent -> association(sent, 2).put("associationType", type),
                    "unknown-association-type /CFAssociations/2/associationType");
        }
    }

    @Test
    void cycles() {
        refused(422, sent -> sent.association("isChildOf", item(sent, 0), item(sent, 0)), "cycle /CFAssociations/3");
        refused(
                422,
                sent -> {
                    ObjectNode third = sent.item("C", "Third");
                    sent.association("isChildOf", item(sent, 0), item(sent, 1));
                    sent.association("isChildOf", item(sent, 1), third);
                    sent.association("isChildOf", third, item(sent, 0));
                },
                "cycle /CFAssociations/4");
    }

    @Test
    void orphans() {
        String nowhere = UUID.randomUUID().toString();
        refused(
                422,
                sent -> sent.association(
                        "isRelatedTo",
                        item(sent, 0),
                        nowhere,
                        "http://localhost:8080/ims/case/v1p1/CFItems/" + nowhere),
                "orphan /CFAssociations/3/destinationNodeURI");
        refused(
                422,
                sent -> sent.association(
                        "isChildOf",
                        item(sent, 0),
                        nowhere,
                        "https://frameworks.example.org/ims/case/v1p1/CFItems/" + nowhere),
                "orphan /CFAssociations/3/destinationNodeURI");
    }

    @Test
    void typesDatesAndLengths() {
        refused(
                400,
                sent -> {
                    item(sent, 0).put("fullStatement", 7);
                    item(sent, 1).put("statusStartDate", "2026-02-30").put("notes", "x".repeat(100_001));
                    association(sent, 0).put("sequenceNumber", "3");
                    association(sent, 1).put("lastChangeDateTime", "yesterday");
                    association(sent, 2).put("sequenceNumber", 3_000_000_000L).put("uri", "not a uri");
                    sent.document().put("title", "  ");
                },
                "wrong-type /CFItems/0/fullStatement",
                "invalid-date /CFItems/1/statusStartDate",
                "too-long /CFItems/1/notes",
                "wrong-type /CFAssociations/0/sequenceNumber",
                "invalid-date /CFAssociations/1/lastChangeDateTime",
                "out-of-range /CFAssociations/2/sequenceNumber",
                "invalid-uri /CFAssociations/2/uri",
                "blank /CFDocument/title");
        refused(400, sent -> item(sent, 0).put("notes", "a\u0000b"), "invalid-character /CFItems/0/notes");
        APackage halved = APackage.published("Half a character");
        halved.item("A", "HALF").putObject("extensions").put("vnd:a", "HALF");
        Response answer = CaseClient.send(
                Partner.nationalBody(), "", halved.json().toString().replace("HALF", "\\ud800"));
        assertThat(PublishedPackagesTest.faults(answer))
                .containsExactlyInAnyOrder(
                        "invalid-character /CFItems/0/fullStatement",
                        "invalid-character /CFItems/0/extensions",
                        "invalid-character /CFAssociations/0/originNodeURI/title");
        refused(
                400,
                sent -> item(sent, 0)
                        .putObject("extensions")
                        .set(
                                "vnd:n",
                                new com.fasterxml.jackson.databind.node.DecimalNode(
                                        new java.math.BigDecimal("1e999999"))),
                "invalid-character /CFItems/0/extensions");
        refused(
                400,
                sent -> sent.json().put("CFItems", "none"),
                "wrong-type /CFItems",
                "orphan /CFAssociations/0/originNodeURI",
                "orphan /CFAssociations/1/originNodeURI");
    }

    @Test
    void withoutADocument() {
        Response answer = CaseClient.send(Partner.nationalBody(), "", "{\"CFItems\":[]}");
        answer.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/CFDocument"))
                .body("errors[0].code", equalTo("missing"));
        CaseClient.send(Partner.nationalBody(), "", "[]")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-type"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | empty",
                "nonsense | malformed-json",
                "{\"CFDocument\": | malformed-json",
                "{\"CFDocument\":{}} {} | malformed-json",
                "{\"CFDocument\":{\"title\":\"a\",\"title\":\"b\"}} | malformed-json",
            })
    void whatIsNoJson(String body, String code) {
        CaseClient.send(Partner.nationalBody(), "", body)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:golden-thread:problem:malformed-body"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void whatIsTooDeepOrTooLarge() {
        CaseClient.send(
                        Partner.nationalBody(),
                        "",
                        "{\"CFDocument\":{\"extensions\":" + "[".repeat(500) + "]".repeat(500) + "}}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("beyond-limits"));
        CaseClient.send(
                        Partner.nationalBody(),
                        "",
                        "{\"CFDocument\":{\"subject\":[" + "\"a\",".repeat(200_000) + "\"a\"]}}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many"))
                .body("errors[0].pointer", equalTo("/CFDocument"));
        Partner.nationalBody()
                .once()
                .contentType("application/json")
                .body(new byte[25 << 20])
                .post("/v1/framework-imports")
                .then()
                .statusCode(413)
                .body("limit", equalTo(24 << 20));
    }

    @Test
    void listsAThousandFaultsAndCountsAll() {
        APackage sent = APackage.published("Many faults");
        for (int i = 0; i < 1_500; i++) {
            sent.lonelyItem("C" + i, "Same").remove("uri");
        }
        CaseClient.send(sent.json())
                .then()
                .statusCode(400)
                .body("errors", hasSize(1_000))
                .body("total", equalTo(1_500))
                .body("detail", containsString("1500"));
    }

    @Test
    void pointsIntoAPackageThatIsWrapped() {
        APackage sent = APackage.published("Wrapped");
        ObjectNode item = sent.item("A", "First");
        sent.association("isChildOf", item, item);
        JsonNode wrapped = APackage.JSON.createObjectNode().set("CFPackage", sent.json());
        CaseClient.send(wrapped)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/CFPackage/CFAssociations/1"));
    }
}
