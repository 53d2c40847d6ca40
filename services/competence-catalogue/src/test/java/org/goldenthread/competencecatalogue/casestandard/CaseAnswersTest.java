package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;

/** Every operation on a framework that has one of everything. */
@QuarkusTest
class CaseAnswersTest extends ServiceTest {

    @Test
    void everyOperationHasTheShapeOfTheStandard() {
        APackage full = APackage.full("Shapes");
        CaseClient.imported(full);
        JsonNode whole = full.json();

        answer("getCFPackage", "CFPackage", "CFPackages/" + full.id());
        answer("getCFDocument", "CFDocument", "CFDocuments/" + full.id());
        answer("getCFItem", "CFItem", "CFItems/" + id(whole, "/CFItems/0"));
        answer("getCFItemAssociations", "CFAssociationSet", "CFItemAssociations/" + id(whole, "/CFItems/0"));
        for (JsonNode association : whole.get("CFAssociations")) {
            answer(
                    "getCFAssociation",
                    "CFAssociation",
                    "CFAssociations/" + association.get("identifier").asText());
        }
        answer("getCFConcept", "CFConceptSet", "CFConcepts/" + id(whole, "/CFDefinitions/CFConcepts/0"));
        answer("getCFSubject", "CFSubjectSet", "CFSubjects/" + id(whole, "/CFDefinitions/CFSubjects/0"));
        answer("getCFItemType", "CFItemTypeSet", "CFItemTypes/" + id(whole, "/CFDefinitions/CFItemTypes/0"));
        answer("getCFLicense", "CFLicense", "CFLicenses/" + id(whole, "/CFDefinitions/CFLicenses/0"));
        answer(
                "getCFAssociationGrouping",
                "CFAssociationGrouping",
                "CFAssociationGroupings/" + id(whole, "/CFDefinitions/CFAssociationGroupings/0"));
        answer("getCFRubric", "CFRubric", "CFRubrics/" + id(whole, "/CFRubrics/0"));
        answer("getAllCFDocuments", "CFDocumentSet", "CFDocuments");
    }

    private static void answer(String operation, String schema, String path) {
        String body = CaseClient.get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();
        Conformance.assertOurs(schema, body);
        if (Conformance.isThere()) {
            Conformance.assertAnswer(operation, body);
        }
    }

    private static String id(JsonNode whole, String pointer) {
        return whole.at(pointer).get("identifier").asText();
    }

    @Test
    void givesBackWhatWasSent() {
        APackage full = APackage.full("Back and forth");
        CaseClient.imported(full);

        ObjectNode answered = CaseClient.json(CaseClient.get("CFPackages/" + full.id()));

        assertThat(sorted(answered)).isEqualTo(sorted(APackage.read(full.json().toString())));
    }

    /** Lists of objects have no order of their own. */
    private static JsonNode sorted(JsonNode whole) {
        ObjectNode copy = whole.deepCopy();
        sortAll(copy);
        return copy;
    }

    private static void sortAll(JsonNode node) {
        node.forEach(CaseAnswersTest::sortAll);
        if (node.isArray() && node.size() > 1 && node.get(0).has("identifier")) {
            var elements = new java.util.ArrayList<JsonNode>();
            node.forEach(elements::add);
            elements.sort(
                    java.util.Comparator.comparing(one -> one.get("identifier").asText()));
            ((com.fasterxml.jackson.databind.node.ArrayNode) node).removeAll().addAll(elements);
        }
    }
}
