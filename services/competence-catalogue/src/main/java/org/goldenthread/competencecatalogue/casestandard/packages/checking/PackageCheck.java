package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.DefinitionKind;
import org.goldenthread.competencecatalogue.casestandard.content.Statuses;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;

/** Judges a package as a whole: that nothing is there twice, that what is referred to is there, that nothing stands below itself. */
public final class PackageCheck implements PackageWalk.Visitor {

    private final Findings findings;
    private final Cleaning cleaning;
    private final Orphans orphans;
    private final Hierarchy hierarchy;
    private final Occurrences occurrences;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final BitSet repeated = new BitSet();
    private final Counts counts = new Counts();
    private final BitSet places = new BitSet();
    private final String top;
    private Place root = Place.ROOT;
    private boolean documentSeen;

    public PackageCheck(
            Addresses addresses, Prelude prelude, Cleaning cleaning, Identifiers identifiers, Findings findings) {
        this.findings = findings;
        this.cleaning = cleaning;
        occurrences = new Occurrences(findings);
        prelude.items().forEach((given, index) -> {
            numbers.put(identifiers.ofNode(given), index);
            places.set(index);
        });
        orphans = new Orphans(addresses, prelude.documentText("uri"), findings);
        hierarchy = new Hierarchy(places.length());
        this.top = identifiers.ofNode(prelude.documentText("identifier"));
    }

    @Override
    public void document(ObjectNode document, Place place) {
        if (documentSeen) {
            findings.fault(Fault.TOO_MANY, place, "A package has one document.");
        }
        documentSeen = true;
        cleaning.document(document, place);
        occurrences.once(document, "", place);
        String word = document.path("adoptionStatus").asText("");
        String kept = Statuses.of(word).orElse(AdoptionStatus.DRAFT).caseText();
        if (!kept.equals(word)) {
            findings.change(
                    Change.CHANGED,
                    place.at("adoptionStatus"),
                    word.isEmpty() ? null : word,
                    kept,
                    word.isEmpty() ? "without a status it is a draft" : "the words of 1.1 are used");
        }
        GoldenThread.take(document, place, findings);
    }

    @Override
    public void item(int index, ObjectNode item, Place place) {
        counts.items++;
        cleaning.item(item, place);
        occurrences.once(item, "", place);
        String code = item.path("humanCodingScheme").asText("");
        Integer before = code.isEmpty() ? null : codes.putIfAbsent(code.toLowerCase(Locale.ROOT), index);
        if (before != null) {
            findings.fault(
                    Fault.REPEATED_CODE,
                    place.at("humanCodingScheme"),
                    "CFItems/%d has this code too. Letter case makes no difference.".formatted(before));
        }
        GoldenThread.take(item, place, findings);
    }

    @Override
    public void association(int index, ObjectNode association, Place place) {
        counts.associations++;
        cleaning.association(association, place);
        if (!occurrences.onceOrTheSame(association, "", place)) {
            counts.associations--;
            repeated.set(index);
            return;
        }
        boolean child = association.path("associationType").asText().equals("isChildOf");
        for (String end : List.of("originNodeURI", "destinationNodeURI")) {
            JsonNode node = association.path(end);
            String identifier = node.path("identifier").asText("");
            if (!numbers.containsKey(identifier) && !identifier.equals(top)) {
                orphans.look(node, child, place.at(end));
            }
        }
        if (child) {
            below(association, index);
        }
    }

    private void below(ObjectNode association, int index) {
        Integer origin =
                numbers.get(association.path("originNodeURI").path("identifier").asText(""));
        String destination =
                association.path("destinationNodeURI").path("identifier").asText("");
        Integer parent = destination.equals(top) ? Integer.valueOf(Hierarchy.TOP) : numbers.get(destination);
        if (origin != null && parent != null) {
            hierarchy.add(origin, parent, index);
        }
    }

    @Override
    public void definition(DefinitionKind kind, ObjectNode definition, Place place) {
        cleaning.definition(kind, definition, place);
        counts.definitions += occurrences.onceOrTheSame(definition, kind.stored(), place) ? 1 : 0;
    }

    @Override
    public void rubric(ObjectNode rubric, Place place) {
        cleaning.rubric(rubric, place);
        if (!occurrences.onceOrTheSame(rubric, "", place)) {
            return;
        }
        counts.rubrics++;
        Place criteria = place.at("CFRubricCriteria");
        int i = 0;
        for (JsonNode criterion : rubric.path("CFRubricCriteria")) {
            Place at = criteria.at(i++);
            occurrences.once(criterion, "", at);
            int j = 0;
            for (JsonNode level : criterion.path("CFRubricCriterionLevels")) {
                occurrences.once(level, "", at.at("CFRubricCriterionLevels").at(j++));
            }
        }
    }

    @Override
    public void extensions(ObjectNode extensions, boolean ofDefinitions, Place place) {
        cleaning.extensions(extensions, place);
    }

    @Override
    public void wrapper(Place place) {
        root = place;
        findings.change(Change.CHANGED, place, null, null, "a package stands by itself, without an object around it");
    }

    @Override
    public void unknown(Place place) {
        findings.change(
                Change.DROPPED, place, null, null, "there is nothing in it, or the standard has no such member here");
    }

    @Override
    public void wrongType(Place place, String expected) {
        findings.fault(Fault.WRONG_TYPE, place, "Expected " + expected + ".");
    }

    /**
     * To be called when all has been seen.
     *
     * @param known which of the identifiers are those of competences and frameworks that we have
     */
    public void finish(Function<Set<String>, Set<String>> known) {
        if (!documentSeen) {
            findings.fault(Fault.MISSING, root.at("CFDocument"), "A package has a CFDocument.");
        }
        orphans.finish(known);
        Place associations = root.at("CFAssociations");
        for (List<Integer> cycle : hierarchy.cycles()) {
            String way =
                    cycle.stream().map(String::valueOf).limit(20).collect(java.util.stream.Collectors.joining(", "));
            findings.fault(
                    Fault.CYCLE,
                    associations.at(cycle.getFirst()),
                    "By this isChildOf an item stands below itself. The associations of the cycle: %s.".formatted(way));
        }
        BitSet unreached = hierarchy.unreached();
        unreached.and(places);
        unreached.stream().forEach(this::unreached);
    }

    private void unreached(int index) {
        findings.change(
                Change.KEPT,
                root.at("CFItems").at(index),
                null,
                null,
                "no isChildOf leads from it to the document, so that trees of the framework leave it out");
    }

    /** Where the package itself is in what was sent. */
    public Place root() {
        return root;
    }

    /** Associations that are left out because they are there already, by their index. */
    public BitSet repeated() {
        return repeated;
    }

    public Counts counts() {
        return counts;
    }

    /** How much there is of everything, what is there twice counted once. */
    public static final class Counts {
        private int items;
        private int associations;
        private int definitions;
        private int rubrics;

        public int items() {
            return items;
        }

        public int associations() {
            return associations;
        }

        public int definitions() {
            return definitions;
        }

        public int rubrics() {
            return rubrics;
        }
    }
}
