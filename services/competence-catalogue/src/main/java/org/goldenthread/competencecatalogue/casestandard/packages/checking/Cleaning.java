package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.Collection;
import org.goldenthread.competencecatalogue.casestandard.content.DefinitionKind;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;
import org.goldenthread.competencecatalogue.casestandard.content.Times;

/**
 * Makes of what servers send what version 1.1 has: members at home elsewhere are taken there, the rest is held to its shape. The same object always comes out
 * the same, so that what was judged when a package was checked is what is stored.
 */
public final class Cleaning {

    private static final Map<DefinitionKind, String> SHAPES = Map.of(
            DefinitionKind.CONCEPT, "CFConcept",
            DefinitionKind.SUBJECT, "CFSubject",
            DefinitionKind.LICENCE, "CFLicense",
            DefinitionKind.ITEM_TYPE, "CFItemType",
            DefinitionKind.GROUPING, "CFAssociationGrouping");

    private final ShapeCheck shapes;
    private final Renewal renewal;
    private final Findings findings;
    private final Prelude prelude;
    private final String documentNotation;

    public Cleaning(Shapes shapes, Addresses addresses, Prelude prelude, Identifiers identifiers, Findings findings) {
        this.shapes = new ShapeCheck(shapes, identifiers, findings);
        this.renewal = new Renewal(identifiers, addresses, prelude, findings);
        this.findings = findings;
        this.prelude = prelude;
        documentNotation =
                Times.notationOf(prelude.documentText("lastChangeDateTime")).orElse(Times.OURS);
    }

    /** @return the pointer to the package that 1.0 has in a document and 1.1 only in a document by itself; else an empty object */
    public ObjectNode document(ObjectNode document, Place place) {
        renewal.addresses(document, Collection.DOCUMENTS, place);
        JsonNode version = document.remove("caseVersion");
        if (version != null && !version.asText().equals("1.1")) {
            findings.change(
                    Change.DROPPED,
                    place.at("caseVersion"),
                    version.asText(),
                    null,
                    "what we answer says itself which version it is in");
        }
        ObjectNode link = document.objectNode();
        JsonNode given = document.remove("CFPackageURI");
        if (given != null) {
            if (given.path("title").isTextual() && given.path("uri").isTextual()) {
                link.set("title", given.get("title"));
                link.set("uri", given.get("uri"));
            }
            findings.change(
                    Change.KEPT,
                    place.at("CFPackageURI"),
                    given.path("uri").asText(),
                    null,
                    "1.1 has it only in a document by itself");
        }
        shapes.hold(document, "CFPckgDocument", place);
        if (document.path("subject").isArray() && document.path("subject").isEmpty()) {
            document.remove("subject");
            shapes.empty(place.at("subject"));
        }
        notBlank(document, "title", place);
        return link;
    }

    public void item(ObjectNode item, Place place) {
        renewal.addresses(item, Collection.ITEMS, place);
        home(item, place);
        shapes.hold(item, "CFPckgItem", place);
        notation(item, place);
        notBlank(item, "fullStatement", place);
        if (item.path("humanCodingScheme").asText("-").isBlank()) {
            item.remove("humanCodingScheme");
            findings.change(
                    Change.DROPPED, place.at("humanCodingScheme"), "", null, "a code without a character is none");
        }
    }

    public void association(ObjectNode association, Place place) {
        renewal.addresses(association, Collection.ASSOCIATIONS, place);
        home(association, place);
        renewal.node(association.path("originNodeURI"), place.at("originNodeURI"));
        renewal.node(association.path("destinationNodeURI"), place.at("destinationNodeURI"));
        shapes.hold(association, "CFPckgAssociation", place);
        notation(association, place);
    }

    public void definition(DefinitionKind kind, ObjectNode definition, Place place) {
        renewal.addresses(definition, kind.collection(), place);
        if (kind == DefinitionKind.ITEM_TYPE
                && !definition.hasNonNull("description")
                && definition.path("title").isTextual()) {
            definition.set("description", definition.get("title"));
            findings.change(
                    Change.CHANGED,
                    place.at("description"),
                    null,
                    definition.path("title").asText(),
                    "1.1 wants a description of every kind of statement; the title stands for it");
        }
        shapes.hold(definition, Objects.requireNonNull(SHAPES.get(kind)), place);
    }

    public void rubric(ObjectNode rubric, Place place) {
        renewal.addresses(rubric, Collection.RUBRICS, place);
        JsonNode criteria = rubric.path("CFRubricCriteria");
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i) instanceof ObjectNode criterion) {
                renewal.addresses(
                        criterion,
                        Collection.RUBRICS,
                        place.at("CFRubricCriteria").at(i));
            }
        }
        shapes.hold(rubric, "CFRubric", place);
    }

    public void extensions(ObjectNode extensions, Place place) {
        shapes.free(extensions, place);
        if (extensions.isEmpty()) {
            shapes.empty(place);
        }
    }

    /**
     * In 1.0 each object of a package says which document it belongs to, which goes without saying. If that is another document, the object is that of another
     * framework taken up here, and is told as the implementation guide tells it (section 4.4.2).
     */
    private void home(ObjectNode object, Place place) {
        JsonNode home = object.remove("CFDocumentURI");
        if (home == null) {
            return;
        }
        String identifier = home.path("identifier").asText("");
        Place member = place.at("CFDocumentURI");
        if (prelude.isDocument(identifier)) {
            findings.change(Change.KEPT, member, null, null, "1.1 has it only in an object by itself");
        } else if (!identifier.isEmpty() && home.path("uri").isTextual()) {
            ObjectNode extensions =
                    object.path("extensions") instanceof ObjectNode given ? given : object.putObject("extensions");
            extensions.put("sourceDocumentIdentifier", identifier);
            extensions.put("sourceDocumentURI", home.path("uri").textValue());
            findings.change(
                    Change.KEPT,
                    member,
                    identifier,
                    null,
                    "of another document: told as extensions.sourceDocumentIdentifier and sourceDocumentURI");
        } else {
            findings.change(Change.DROPPED, member, identifier, null, "it names no document");
        }
    }

    /** A framework's moments are told in one notation, that of its document. */
    private void notation(ObjectNode object, Place place) {
        String given = object.path("lastChangeDateTime").asText("");
        Optional<String> notation = Times.notationOf(given);
        if (notation.isPresent() && !notation.get().equals(documentNotation)) {
            findings.change(
                    Change.CHANGED,
                    place.at("lastChangeDateTime"),
                    given,
                    null,
                    "the same moment in the notation of the document's");
        }
    }

    private void notBlank(ObjectNode object, String member, Place place) {
        if (object.path(member).isTextual() && object.path(member).asText().isBlank()) {
            findings.fault(Fault.BLANK, place.at(member), "It has to say something.");
        }
    }
}
