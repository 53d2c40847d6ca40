package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.junit.jupiter.api.Test;

/** A framework that was written here, by its authors and not by import, has the shapes of both versions of the standard too. */
@QuarkusTest
class NativeFrameworkTest extends ServiceTest {

    private static AFramework written() {
        AFramework framework = AFramework.draft();
        Map<String, Object> everything = AFramework.says("N1", "Leads <b>people</b>, =1+1 & more 🗓");
        everything.putAll(Map.of(
                "notes", "Line\nbreak",
                "competenceClass", "generic",
                "classJudged", true,
                "functionalArea", "People",
                "itemType", "Unit",
                "level", 5,
                "verified", false,
                "provenance", "Taken from memory",
                "statusStart", "2026-01-01",
                "statusEnd", "2036-01-01"));
        String leads = framework.adds(everything);
        Map<String, Object> below = new HashMap<>(AFramework.says("Plans the work of others"));
        below.put("parent", leads);
        String plans = framework.adds(below);
        tied(framework.ties("precedes", plans, leads));
        tied(framework.ties(
                "isRelatedTo",
                leads,
                AFramework.published("Somewhere else").id().toString()));
        Map<String, Object> unit = Map.of(
                "identifier", "K/104/0809",
                "title", "Lead and manage",
                "uri", "https://register.example/units/K1040809",
                "targetType", "ext:qcfUnit");
        tied(framework.ties("ext:covers", leads, unit));
        return framework.publishes();
    }

    private static void tied(Response tied) {
        assertThat(tied.statusCode()).as(tied.asString()).isEqualTo(201);
    }

    @Test
    void hasTheShapesOfBothVersions() {
        AFramework framework = written();
        JsonNode whole = both("getCFPackage", "CFPackages/" + framework.id());

        assertThat(whole.get("CFItems")).hasSize(2);
        // one isChildOf an item, one the document, and the three that were made
        assertThat(whole.get("CFAssociations")).hasSize(5);
        both("getCFDocument", "CFDocuments/" + framework.id());
        whole.get("CFItems").forEach(item -> {
            both("getCFItem", "CFItems/" + item.get("identifier").asText());
            both(
                    "getCFItemAssociations",
                    "CFItemAssociations/" + item.get("identifier").asText());
        });
        whole.get("CFAssociations")
                .forEach(one -> both(
                        "getCFAssociation",
                        "CFAssociations/" + one.get("identifier").asText()));
    }

    @Test
    void soHasItsNextVersionWithWhatWasReplaced() {
        AFramework first = AFramework.draft();
        String old = first.adds(AFramework.says("R1", "Leads"));
        first.publishes();
        AFramework second = first.nextVersion("2");
        Map<String, Object> said = AFramework.says("R1", "Leads and is led");
        said.put("changesMeaning", true);
        Response changed = second.changes(old, said);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        second.publishes();

        JsonNode whole = both("getCFPackage", "CFPackages/" + second.id());
        assertThat(whole.get("CFAssociations"))
                .anySatisfy(
                        one -> assertThat(one.get("associationType").asText()).isEqualTo("replacedBy"));
        both("getCFPackage", "CFPackages/" + first.id());
    }

    @Test
    void isTheSameWhenItIsImportedAgain() {
        AFramework framework = written();
        for (String base : List.of(CaseClient.NEW, CaseClient.OLD)) {
            Response answer = CaseClient.send(
                    org.goldenthread.competencecatalogue.Partner.nationalBody(),
                    "",
                    io.restassured.RestAssured.given()
                            .get(base + "CFPackages/" + framework.id())
                            .asString());
            boolean whole = base.equals(CaseClient.NEW);
            // 1.0 leaves out what it has no place for
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(whole ? 200 : 409);
            assertThat(answer.asString()).contains(whole ? "unchanged" : "framework-already-published");
        }
    }

    @Test
    void addressesThatAreNoneDoNotGetIn() {
        AFramework framework = AFramework.draft();
        String leads = framework.adds("Leads");
        for (String uri :
                List.of("no address", "example.org/1", "https://exa mple.org", "https://exämple.org/ü?q=1|2")) {
            Response answer = framework.ties(
                    "ext:covers",
                    leads,
                    Map.of("identifier", "X1", "title", "Something", "uri", uri, "targetType", "ext:other"));
            assertThat(answer.statusCode()).as(uri + " " + answer.asString()).isBetween(400, 422);
        }
    }

    /** In both versions; the answer is that in 1.1. */
    private static ObjectNode both(String operation, String path) {
        String newer = CaseClient.json(CaseClient.get(path)).toString();
        String older = CaseClient.json(CaseClient.getOld(path)).toString();
        if (Conformance.isThere()) {
            Conformance.assertAnswer(operation, newer);
            if (operation.equals("getCFPackage")) {
                Conformance.assertOldPackage(older);
            }
        }
        assertThat(older).doesNotContain("extensions", "targetType", "v1p1");
        return APackage.read(newer);
    }
}
