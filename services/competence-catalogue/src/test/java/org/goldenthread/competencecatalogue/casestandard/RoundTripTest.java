package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages by chance, in and out and in again: what comes out is what went in, but for what the report of the import says. More of them with -Dcase.round-trips. */
@QuarkusTest
class RoundTripTest extends ServiceTest {

    private static final Partner AUTHOR = Partner.of("round-trip", "NB-RT", "catalogue:write");
    private static final long FIRST = 20_261_129;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + Long.getLong("case.round-trips", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofVersion11(long seed) {
        ObjectNode sent = RandomPackage.of(seed, false);
        Conformance.assertOurs("CFPackage", withAsciiUris(sent).toString());
        ObjectNode expected = afterReport(sent, taken(sent, seed));
        ObjectNode document = (ObjectNode) expected.get("CFDocument");
        document.put("caseVersion", "1.1");
        ObjectNode answered = answered(CaseClient.NEW, sent);
        Conformance.assertOurs("CFPackage", answered.toString());

        assertSame(answered, expected, seed);
        isThere(answered, seed);
        isThere(sent, seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofVersion10(long seed) {
        ObjectNode sent = RandomPackage.of(-seed, true);
        JsonNode report = taken(sent, seed);
        ObjectNode answered = answered(CaseClient.OLD, sent);
        if (Conformance.isThere()) {
            Conformance.assertOldPackage(answered.toString());
        }

        ObjectNode expected = afterReport(sent, report);
        OlderPackage.status((ObjectNode) expected.get("CFDocument"));
        assertSame(answered, expected, seed);
        isThere(answered, seed);
        isThere(answered(CaseClient.NEW, sent), seed);
        isThere(sent, seed);
    }

    private static JsonNode taken(ObjectNode sent, long seed) {
        Response answer = CaseClient.send(AUTHOR, "", sent.toString());
        assertThat(answer.statusCode())
                .as("seed %d: %s", seed, answer.asString())
                .isEqualTo(201);
        return APackage.read(answer.asString()).get("report");
    }

    private static void isThere(ObjectNode sent, long seed) {
        Response answer = CaseClient.send(AUTHOR, "", sent.toString());
        assertThat(answer.statusCode())
                .as("seed %d: %s", seed, answer.asString())
                .isEqualTo(200);
        assertThat(answer.<String>path("outcome")).as("seed %d", seed).isEqualTo("unchanged");
    }

    private static ObjectNode answered(String base, ObjectNode sent) {
        String id = sent.at("/CFDocument/identifier").asText();
        return APackage.read(AUTHOR.get(base + "CFPackages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ObjectNode withAsciiUris(ObjectNode sent) {
        return APackage.read(sent.toString().replace("?q=%20éü", ""));
    }

    /** What was sent, with the changes that are reported. */
    private static ObjectNode afterReport(ObjectNode sent, JsonNode report) {
        ObjectNode changed = sent.deepCopy();
        // from the last to the first, so that places in lists stay what they are
        List<JsonNode> entries = new ArrayList<>();
        report.forEach(entries::addFirst);
        for (JsonNode entry : entries) {
            String pointer = entry.get("pointer").asText();
            int cut = pointer.lastIndexOf('/');
            JsonNode parent = changed.at(pointer.substring(0, cut));
            String name = pointer.substring(cut + 1).replace("~1", "/").replace("~0", "~");
            switch (entry.get("change").asText()) {
                case "dropped" -> drop(parent, name);
                case "changed" -> change((ObjectNode) parent, name, entry.path("to"));
                default -> {}
            }
        }
        return changed;
    }

    private static void drop(JsonNode parent, String name) {
        switch (parent) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode list -> list.remove(Integer.parseInt(name));
            // it went with what was left of it
            default -> assertThat(parent.isMissingNode()).as(name).isTrue();
        }
    }

    private static void change(ObjectNode parent, String name, JsonNode to) {
        if (to.asText().equals("[…]")) {
            parent.set(name, parent.arrayNode().add(parent.get(name)));
        } else if (!to.isNull()) {
            parent.set(name, to);
        }
    }

    private static void assertSame(ObjectNode answered, ObjectNode expected, long seed) {
        assertThat(comparable(answered)).as("seed %d", seed).isEqualTo(comparable(expected));
    }

    /** Lists that are always there, items in their order, everything else by identifier; numbers by value and moments in one notation. */
    private static JsonNode comparable(ObjectNode whole) {
        ObjectNode copy = whole.deepCopy();
        for (String list : List.of("CFItems", "CFAssociations", "CFRubrics")) {
            copy.withArray(list);
        }
        ObjectNode definitions = copy.withObject("/CFDefinitions");
        for (String list : List.of("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings")) {
            sort(definitions.withArray(list));
        }
        sort(copy.withArray("CFAssociations"));
        sort(copy.withArray("CFRubrics"));
        even(copy);
        return copy;
    }

    private static void sort(ArrayNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        elements.sort(Comparator.comparing(one -> one.get("identifier").asText()));
        list.removeAll().addAll(elements);
    }

    private static void even(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties())
                    .forEach(member -> object.set(member.getKey(), evened(member.getKey(), member.getValue())));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, evened("", list.get(i)));
            }
        }
    }

    private static JsonNode evened(String name, JsonNode value) {
        even(value);
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return APackage.JSON.getNodeFactory().textNode("number " + number.toPlainString());
        }
        if (name.equals("lastChangeDateTime")) {
            OffsetDateTime at = OffsetDateTime.parse(value.asText());
            return APackage.JSON
                    .getNodeFactory()
                    .textNode(at.toInstant().truncatedTo(ChronoUnit.MICROS).toString());
        }
        return value;
    }
}
