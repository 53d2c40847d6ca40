package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.competencecatalogue.casestandard.content.DefinitionKind;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a package before it can be judged, because its parts may come in any order: its document, and what it has of its own. Nothing is
 * checked yet.
 */
public final class Prelude implements PackageWalk.Visitor {

    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, JsonNode> groupings = new HashMap<>();
    private final Set<String> wrong = new HashSet<>();
    private @Nullable ObjectNode document;

    @Override
    public void document(ObjectNode found, Place place) {
        document = found;
        own(found);
    }

    @Override
    public void item(int index, ObjectNode item, Place place) {
        String identifier = own(item);
        if (!identifier.isEmpty()) {
            items.putIfAbsent(identifier, index);
        }
    }

    @Override
    public void association(int index, ObjectNode association, Place place) {
        own(association);
    }

    @Override
    public void definition(DefinitionKind kind, ObjectNode definition, Place place) {
        String identifier = own(definition);
        if (kind == DefinitionKind.GROUPING) {
            groupings.putIfAbsent(identifier, definition);
        }
    }

    @Override
    public void rubric(ObjectNode rubric, Place place) {
        own(rubric);
        rubric.path("CFRubricCriteria").forEach(criterion -> {
            own(criterion);
            criterion.path("CFRubricCriterionLevels").forEach(this::own);
        });
    }

    @Override
    public void extensions(ObjectNode extensions, boolean ofDefinitions, Place place) {
        // nothing that others refer to
    }

    private String own(JsonNode object) {
        String identifier = object.path("identifier").asText("");
        if (!identifier.isEmpty() && !Identifiers.isRight(identifier)) {
            wrong.add(identifier);
        }
        return identifier;
    }

    /** Identifiers of the package's own that are not what they have to be. */
    public Set<String> wrongIdentifiers() {
        return wrong;
    }

    /** A member of the document as it was sent, empty where it is no text. */
    public String documentText(String member) {
        ObjectNode found = document;
        return found == null ? "" : found.path(member).asText("");
    }

    /** The place of each item among the items, by the identifier that it came with. */
    Map<String, Integer> items() {
        return items;
    }

    /** The grouping that the package defines under an identifier, as it was sent. */
    public Optional<JsonNode> grouping(String identifier) {
        return Optional.ofNullable(groupings.get(identifier));
    }

    boolean isDocument(String identifier) {
        return !identifier.isEmpty() && identifier.equals(documentText("identifier"));
    }
}
