package org.goldenthread.competencecatalogue.casestandard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes a package of 1.1 one of 1.0, with what servers of 1.0 write differently now and then. */
final class OlderPackage {

    private static final List<String> NEW_TYPES = List.of("isTranslationOf", "ext:by.chance-1");
    private static final Map<String, String> STATUSES = Map.of(
            "Draft", "Draft", "Pending Implementation", "Draft", "Implemented", "Adopted", "Retired", "Deprecated");

    private OlderPackage() {}

    static void rewrite(ObjectNode whole, Random random) {
        withoutExtensions(whole);
        ObjectNode document = (ObjectNode) whole.get("CFDocument");
        document.remove(List.of("frameworkType", "caseVersion"));
        status(document);
        ObjectNode link = document.putObject("CFPackageURI");
        APackage.link(link, document);
        link.put("uri", document.get("uri").asText().replace("CFDocuments", "CFPackages"));
        whole.get("CFItems").forEach(one -> {
            ObjectNode item = (ObjectNode) one;
            item.remove(List.of("subject", "subjectURI"));
            belongs(item, document);
            careless(item, random);
        });
        whole.get("CFAssociations").forEach(one -> {
            ObjectNode association = (ObjectNode) one;
            association.remove("notes");
            belongs(association, document);
            if (NEW_TYPES.contains(association.get("associationType").asText())) {
                association.put("associationType", "isRelatedTo");
            }
        });
    }

    /** In the words of 1.0, where there is one. */
    static void status(ObjectNode document) {
        if (document.has("adoptionStatus")) {
            document.put(
                    "adoptionStatus",
                    STATUSES.get(document.get("adoptionStatus").asText()));
        }
    }

    private static void belongs(ObjectNode object, ObjectNode document) {
        APackage.link(object.putObject("CFDocumentURI"), document);
    }

    /** A list of one without brackets, a day with a time, nothing told as null. */
    private static void careless(ObjectNode item, Random random) {
        if (item.path("educationLevel").size() == 1 && random.nextBoolean()) {
            item.set("educationLevel", item.get("educationLevel").get(0));
        }
        if (item.has("statusEndDate") && random.nextBoolean()) {
            item.put("statusEndDate", item.get("statusEndDate").asText() + "T00:00:00Z");
        }
        if (!item.has("conceptKeywords") && random.nextBoolean()) {
            item.putNull("conceptKeywords");
        }
    }

    private static void withoutExtensions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("extensions", "targetType"));
            object.forEach(OlderPackage::withoutExtensions);
        } else if (node instanceof ArrayNode list) {
            list.forEach(OlderPackage::withoutExtensions);
        }
    }
}
