package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.Collection;

/** What gets a new identifier gets an address of ours with it: the one that it came with is that of the old one. */
final class Renewal {

    private static final Map<String, Collection> LINKS = Map.of(
            "CFItemTypeURI", Collection.ITEM_TYPES,
            "licenseURI", Collection.LICENCES,
            "subjectURI", Collection.SUBJECTS,
            "conceptKeywordsURI", Collection.CONCEPTS,
            "CFAssociationGroupingURI", Collection.GROUPINGS,
            "CFItemURI", Collection.ITEMS);

    private final Identifiers identifiers;
    private final Addresses addresses;
    private final Prelude prelude;
    private final Findings findings;

    Renewal(Identifiers identifiers, Addresses addresses, Prelude prelude, Findings findings) {
        this.identifiers = identifiers;
        this.addresses = addresses;
        this.prelude = prelude;
        this.findings = findings;
    }

    /** Addresses of an object, and of what it points to; the identifiers themselves change when it is held to its shape. */
    void addresses(ObjectNode object, Collection collection, Place place) {
        if (!identifiers.renews() || identifiers.renewed().isEmpty()) {
            return;
        }
        address(object, collection, place);
        object.properties().forEach(member -> {
            Collection linked = LINKS.get(member.getKey());
            if (linked != null) {
                links(member.getValue(), linked, place.at(member.getKey()));
            }
        });
    }

    private void links(JsonNode links, Collection linked, Place place) {
        if (links instanceof ObjectNode link) {
            address(link, linked, place);
        }
        for (int i = 0; links.isArray() && i < links.size(); i++) {
            links(links.get(i), linked, place.at(i));
        }
    }

    /** Either end of an association. */
    void node(JsonNode node, Place place) {
        if (node instanceof ObjectNode object && identifiers.renews()) {
            String given = object.path("identifier").asText("");
            String kept = identifiers.ofNode(given);
            if (!kept.equals(given)) {
                address(object, prelude.isDocument(given) ? Collection.DOCUMENTS : Collection.ITEMS, place);
                object.put("identifier", kept);
                findings.change(
                        Change.CHANGED,
                        place.at("identifier"),
                        given,
                        kept,
                        "it follows the new identifier of what it leads to");
            }
        }
    }

    private void address(ObjectNode object, Collection collection, Place place) {
        String given = object.path("identifier").asText("");
        String kept = identifiers.renewed().contains(given) ? identifiers.inPlaceOf(given) : null;
        if (kept == null || kept.equalsIgnoreCase(given) || !object.path("uri").isTextual()) {
            return;
        }
        String old = object.path("uri").textValue();
        String address = addresses.of(collection, kept);
        object.put("uri", address);
        findings.change(Change.CHANGED, place.at("uri"), old, address, "the address goes with the new identifier");
    }
}
