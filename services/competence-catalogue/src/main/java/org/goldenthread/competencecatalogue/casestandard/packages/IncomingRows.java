package org.goldenthread.competencecatalogue.casestandard.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.competencecatalogue.casestandard.content.Collection;
import org.goldenthread.competencecatalogue.casestandard.content.DefinitionKind;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Cleaning;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Findings;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.GoldenThread;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.PackageWalk;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Place;
import org.goldenthread.web.CopyBuffer;
import org.jspecify.annotations.Nullable;

/** Makes rows of the objects of a package that has been found good. */
final class IncomingRows implements PackageWalk.Visitor {

    private final Cleaning cleaning;
    private final OwnAddresses own;
    private final FrameworkRow framework;
    private final BitSet leftOut;
    private final Set<String> definitionsSeen = new HashSet<>();
    private final Findings ignored = new Findings();
    private final CopyBuffer competences;
    private final CopyBuffer associations;
    private final CopyBuffer definitions;
    private final CopyBuffer rubrics;

    /** @param leftOut associations that are in the package twice, by index */
    IncomingRows(Incoming tables, Cleaning cleaning, OwnAddresses own, FrameworkRow framework, BitSet leftOut) {
        this.cleaning = cleaning;
        this.own = own;
        this.framework = framework;
        this.leftOut = leftOut;
        competences = tables.rows("competence", Incoming.COMPETENCE);
        associations = tables.rows("association", Incoming.ASSOCIATION);
        definitions = tables.rows("definition", Incoming.DEFINITION);
        rubrics = tables.rows("rubric", Incoming.RUBRIC);
    }

    /** To be called when all objects have been seen. */
    void flush() {
        competences.flush();
        associations.flush();
        definitions.flush();
        rubrics.flush();
    }

    @Override
    public void document(ObjectNode document, Place place) {
        ObjectNode link = cleaning.document(document, place);
        framework.document(document, link, GoldenThread.take(document, place, ignored));
    }

    @Override
    public void item(int index, ObjectNode item, Place place) {
        cleaning.item(item, place);
        GoldenThread ours = GoldenThread.take(item, place, ignored);
        String identifier = take(item, "identifier");
        competences.add(framework.id()).add(identifier);
        competences
                .add(take(item, "humanCodingScheme"))
                .add(take(item, "fullStatement"))
                .add(take(item, "notes"));
        competences
                .add(ours.competenceClass())
                .add(String.valueOf(ours.classJudged()))
                .add(ours.functionalArea());
        competences.add(ours.level()).add(String.valueOf(ours.verified())).add(ours.provenance());
        competences.add(take(item, "CFItemType")).add(Integer.valueOf(index));
        competences.add(take(item, "statusStartDate")).add(take(item, "statusEndDate"));
        competences.add(own.address(item, Collection.ITEMS, identifier));
        String changed = take(item, "lastChangeDateTime");
        if (isLevelAlone(item.path("educationLevel"), ours.level())) {
            item.remove("educationLevel");
        }
        competences.add(further(item)).add(changed).add(String.valueOf(framework.version()));
        competences.end();
    }

    /** Levels that say no more than the column does. */
    private static boolean isLevelAlone(JsonNode levels, @Nullable Integer level) {
        return level != null && levels.size() == 1 && levels.path(0).asText().equals(level.toString());
    }

    @Override
    public void association(int index, ObjectNode association, Place place) {
        if (leftOut.get(index)) {
            return;
        }
        cleaning.association(association, place);
        String grouping = own.grouping(association);
        String identifier = take(association, "identifier");
        associations.add(framework.id()).add(identifier).add(take(association, "associationType"));
        node(association.remove("originNodeURI"));
        node(association.remove("destinationNodeURI"));
        JsonNode sequence = association.remove("sequenceNumber");
        associations.add(sequence == null ? null : Integer.valueOf(sequence.intValue()));
        associations.add(grouping).add(take(association, "notes"));
        associations.add(own.address(association, Collection.ASSOCIATIONS, identifier));
        String changed = take(association, "lastChangeDateTime");
        associations.add(further(association)).add(changed);
        associations.end();
    }

    private void node(@Nullable JsonNode node) {
        JsonNode end = java.util.Objects.requireNonNull(node);
        String given = end.path("identifier").asText();
        boolean document = framework.isDocument(given);
        String identifier = document ? framework.id().toString() : given;
        String type = end.path("targetType").textValue();
        associations.add(identifier).add(end.path("title").asText());
        associations.add(own.nodeAddress(end.path("uri").asText(), identifier, type, document, framework.isNew()));
        associations.add(type);
    }

    @Override
    public void definition(DefinitionKind kind, ObjectNode definition, Place place) {
        cleaning.definition(kind, definition, place);
        String identifier = definition.path("identifier").asText();
        if (!definitionsSeen.add(kind + identifier)) {
            return;
        }
        own.inAll(definition);
        definitions.add(framework.id()).add(identifier).add(kind.stored());
        definitions.add(definition.path("hierarchyCode").textValue()).add(definition.toString());
        definitions.end();
    }

    @Override
    public void rubric(ObjectNode rubric, Place place) {
        cleaning.rubric(rubric, place);
        String identifier = rubric.path("identifier").asText();
        if (definitionsSeen.add("rubric " + identifier)) {
            own.inAll(rubric);
            rubrics.add(framework.id()).add(identifier).add(rubric.toString());
            rubrics.end();
        }
    }

    @Override
    public void extensions(ObjectNode extensions, boolean ofDefinitions, Place place) {
        cleaning.extensions(extensions, place);
        framework.extensions(extensions, ofDefinitions);
    }

    static @Nullable String take(ObjectNode object, String member) {
        JsonNode value = object.remove(member);
        return value == null ? null : value.textValue();
    }

    private @Nullable String further(ObjectNode rest) {
        own.inAll(rest);
        return rest.isEmpty() ? null : rest.toString();
    }
}
