package org.goldenthread.competencecatalogue.casestandard;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** A package of our own making, as another server might send it. */
final class APackage {

    /** Keeps numbers as they are written. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String SERVER = "https://frameworks.example.org/ims/case/v1p1/";
    private static final String CHANGED = "2026-03-01T09:30:00Z";

    private final ObjectNode whole = JSON.createObjectNode();

    private APackage(String title, String status) {
        ObjectNode document = whole.putObject("CFDocument");
        String id = UUID.randomUUID().toString();
        document.put("identifier", id)
                .put("uri", SERVER + "CFDocuments/" + id)
                .put("creator", "A council of managers")
                .put("title", title)
                .put("lastChangeDateTime", CHANGED)
                .put("adoptionStatus", status);
        whole.putArray("CFItems");
        whole.putArray("CFAssociations");
    }

    /** Public once it is imported. */
    static APackage published(String title) {
        return new APackage(title, "Implemented");
    }

    static APackage draft(String title) {
        return new APackage(title, "Draft");
    }

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode json() {
        return whole;
    }

    ObjectNode document() {
        return (ObjectNode) whole.get("CFDocument");
    }

    String id() {
        return document().get("identifier").asText();
    }

    String title() {
        return document().get("title").asText();
    }

    /** An item right below the document. */
    ObjectNode item(String code, String statement) {
        ObjectNode item = lonelyItem(code, statement);
        association("isChildOf", item, document());
        return item;
    }

    /** An item that no association leads to. */
    ObjectNode lonelyItem(String code, String statement) {
        String id = UUID.randomUUID().toString();
        return ((ArrayNode) whole.get("CFItems"))
                .addObject()
                .put("identifier", id)
                .put("uri", SERVER + "CFItems/" + id)
                .put("fullStatement", statement)
                .put("humanCodingScheme", code)
                .put("lastChangeDateTime", CHANGED);
    }

    ObjectNode association(String type, JsonNode origin, JsonNode destination) {
        ObjectNode association = association(type);
        link(association.putObject("originNodeURI"), origin);
        link(association.putObject("destinationNodeURI"), destination);
        return association;
    }

    /** An association that leads out of the package. */
    ObjectNode association(String type, JsonNode origin, String identifier, String uri) {
        ObjectNode association = association(type);
        link(association.putObject("originNodeURI"), origin);
        association
                .putObject("destinationNodeURI")
                .put("title", "Somewhere else")
                .put("identifier", identifier)
                .put("uri", uri);
        return association;
    }

    private ObjectNode association(String type) {
        String id = UUID.randomUUID().toString();
        return ((ArrayNode) whole.get("CFAssociations"))
                .addObject()
                .put("identifier", id)
                .put("uri", SERVER + "CFAssociations/" + id)
                .put("associationType", type)
                .put("lastChangeDateTime", CHANGED);
    }

    static ObjectNode link(ObjectNode link, JsonNode to) {
        JsonNode title = to.has("fullStatement") ? to.get("fullStatement") : to.get("title");
        link.set("title", title);
        link.set("identifier", to.get("identifier"));
        link.set("uri", to.get("uri"));
        return link;
    }

    /** @param collection such as CFSubjects */
    ObjectNode definition(String collection, String title, String hierarchyCode) {
        String id = UUID.randomUUID().toString();
        ObjectNode definition = whole.withObject("/CFDefinitions")
                .withArray(collection)
                .addObject()
                .put("identifier", id)
                .put("uri", SERVER + collection + "/" + id)
                .put("title", title)
                .put("lastChangeDateTime", CHANGED);
        if (hierarchyCode != null) {
            definition.put("hierarchyCode", hierarchyCode);
        }
        return definition;
    }

    /** A rubric with one criterion of two levels. */
    ObjectNode rubric(String title, JsonNode item) {
        ObjectNode rubric =
                part(whole.withArray("CFRubrics").addObject(), "CFRubrics").put("title", title);
        ObjectNode criterion = part(rubric.putArray("CFRubricCriteria").addObject(), "CFRubricCriteria")
                .put("category", "Practice")
                .put("weight", 0.5)
                .put("position", 1);
        criterion.set("rubricId", rubric.get("identifier"));
        link(criterion.putObject("CFItemURI"), item);
        ArrayNode levels = criterion.putArray("CFRubricCriterionLevels");
        for (int score = 1; score <= 2; score++) {
            ObjectNode level = part(levels.addObject(), "CFRubricCriterionLevels")
                    .put("quality", score == 1 ? "With support" : "Alone")
                    .put("score", score)
                    .put("position", score);
            level.set("rubricCriterionId", criterion.get("identifier"));
        }
        return rubric;
    }

    private static ObjectNode part(ObjectNode part, String collection) {
        String id = UUID.randomUUID().toString();
        return part.put("identifier", id)
                .put("uri", SERVER + collection + "/" + id)
                .put("lastChangeDateTime", CHANGED);
    }

    /** One of everything that a package can have. */
    static APackage full(String title) {
        APackage full = published(title);
        ObjectNode subject = full.definition("CFSubjects", "Care", "1");
        full.definition("CFSubjects", "Care at home", "1.1");
        full.definition("CFSubjects", "Nursing", "10");
        ObjectNode concept = full.definition("CFConcepts", "Leading", "A").put("keywords", "lead|manage");
        ObjectNode type = full.definition("CFItemTypes", "Unit", "U").put("description", "A unit of a standard");
        ObjectNode licence = full.definition("CFLicenses", "Free", null).put("licenseText", "Do what you like.");
        ObjectNode grouping = full.definition("CFAssociationGroupings", "Prerequisites", null);
        full.document()
                .put("frameworkType", "NOS")
                .put("caseVersion", "1.1")
                .put("officialSourceURL", "https://frameworks.example.org/standards.pdf")
                .put("publisher", "The council")
                .put("description", "What managers *do*")
                .put("language", "en")
                .put("version", "2026")
                .put("statusStartDate", "2026-04-01")
                .put("notes", "First edition")
                .putObject("extensions")
                .put("vnd:colour", "green");
        full.document().putArray("subject").add("Care");
        link(full.document().putArray("subjectURI").addObject(), subject);
        link(full.document().putObject("licenseURI"), licence);
        ObjectNode leads = full.item("L1", "Leads a team <b>well</b>, =1+1");
        leads.put("CFItemType", "Unit")
                .put("alternativeLabel", "Standard")
                .put("listEnumeration", "1")
                .put("abbreviatedStatement", "Leads")
                .put("notes", "Seen")
                .put("language", "en")
                .put("statusStartDate", "2026-04-01")
                .put("statusEndDate", "2030-03-31")
                .putObject("extensions")
                .put("sourceDocumentIdentifier", full.id());
        leads.putArray("conceptKeywords").add("leading").add("teams");
        leads.putArray("subject").add("Care");
        leads.putArray("educationLevel").add("5").add("6");
        link(leads.putArray("subjectURI").addObject(), subject);
        link(leads.putObject("conceptKeywordsURI"), concept);
        link(leads.putObject("CFItemTypeURI"), type);
        link(leads.putObject("licenseURI"), licence);
        ObjectNode plans = full.item("L2", "Plans the work 🗓 of others");
        ObjectNode precedes = full.association("precedes", leads, plans)
                .put("sequenceNumber", 3)
                .put("notes", "First things first");
        link(precedes.putObject("CFAssociationGroupingURI"), grouping);
        precedes.putObject("extensions").put("vnd:sure", true);
        full.association("isTranslationOf", plans, UUID.randomUUID().toString(), "https://elsewhere.example/CFItems/1");
        ObjectNode unit =
                full.association("ext:covers", leads, "K/104/0809", "https://elsewhere.example/units/K1040809");
        ((ObjectNode) unit.get("destinationNodeURI")).put("targetType", "ext:qcfUnit");
        full.rubric("How well", leads);
        full.whole.putObject("extensions").put("vnd:sent", "by hand");
        full.whole.withObject("/CFDefinitions").putObject("extensions").put("vnd:kind", "all");
        return full;
    }
}
