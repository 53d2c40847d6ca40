package org.goldenthread.competencecatalogue.frameworks.associations;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/** What an association has to be to stand in a framework. */
@ApplicationScoped
class AssociationRules {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern KIND_OUTSIDE = Pattern.compile("ext:[A-Za-z0-9._-]+");
    private static final String UNKNOWN =
            "There is nothing with this id in this framework, nor is anything published under it.";

    private final Nodes nodes;
    private final Associations associations;

    AssociationRules(Nodes nodes, Associations associations) {
        this.nodes = nodes;
        this.associations = associations;
    }

    /** The ends of an association as far as they are known, and everything that is wrong with it. */
    record Verdict(Nodes.@Nullable Node origin, Nodes.@Nullable Node destination, List<ProblemError> faults) {}

    Verdict judge(Framework framework, AssociationRequest asked, Place place) {
        List<ProblemError> faults = new ArrayList<>();
        if (!AssociationTypes.isKnown(asked.type())) {
            faults.add(place.fault(
                    "type",
                    "unknown-type",
                    "Known are %s, and types of your own: ext: and letters, digits, dots, underscores or hyphens."
                            .formatted(String.join(", ", AssociationTypes.STANDARD))));
        }
        Map<UUID, Nodes.Node> known = nodes.find(framework.id(), mentioned(asked));
        Nodes.Node origin = known.get(asked.origin());
        if (origin == null) {
            faults.add(place.fault("origin", "unknown-node", UNKNOWN));
        }
        Nodes.Node destination = null;
        if (isOutside(asked)) {
            checkOutside(asked, place, faults);
        } else {
            destination = isUuid(asked)
                    ? known.get(UUID.fromString(asked.destination().identifier()))
                    : null;
            checkInside(asked, destination, place, faults);
        }
        if (faults.isEmpty()) {
            checkTogether(framework, asked, origin, place, faults);
        }
        return new Verdict(origin, destination, faults);
    }

    static boolean isOutside(AssociationRequest asked) {
        String kind = asked.destination().targetType();
        return kind != null && !kind.equals("CASE");
    }

    private static boolean isUuid(AssociationRequest asked) {
        return UUID_TEXT.matcher(asked.destination().identifier()).matches();
    }

    private static Set<UUID> mentioned(AssociationRequest asked) {
        Set<UUID> ids = new HashSet<>(Set.of(asked.origin()));
        if (isUuid(asked)) {
            ids.add(UUID.fromString(asked.destination().identifier()));
        }
        return ids;
    }

    private static void checkInside(
            AssociationRequest asked, Nodes.@Nullable Node destination, Place place, List<ProblemError> faults) {
        if (!isUuid(asked)) {
            faults.add(
                    place.fault(
                            "destination/identifier",
                            "not-a-uuid",
                            "What is in the catalogue has a UUID in small letters. What is outside it needs a targetType such as ext:qcfUnit."));
        } else if (destination == null) {
            faults.add(place.fault("destination/identifier", "unknown-node", UNKNOWN));
        }
        if (asked.destination().title() != null || asked.destination().uri() != null) {
            faults.add(place.fault(
                    "destination", "named-by-catalogue", "What is in the catalogue has its title and uri from there."));
        }
    }

    private static void checkOutside(AssociationRequest asked, Place place, List<ProblemError> faults) {
        AssociationRequest.Destination destination = asked.destination();
        if (!KIND_OUTSIDE.matcher(String.valueOf(destination.targetType())).matches()) {
            faults.add(place.fault(
                    "destination/targetType",
                    "unknown-target-type",
                    "CASE, or ext: and letters, digits, dots, underscores or hyphens."));
        }
        if (destination.title() == null || destination.title().isBlank()) {
            faults.add(place.fault("destination/title", "missing", "What is outside the catalogue needs a title."));
        }
        if (!isAbsolute(destination.uri())) {
            faults.add(place.fault(
                    "destination/uri", "not-a-uri", "What is outside the catalogue needs a uri with its scheme."));
        }
        if (asked.type().equals(AssociationTypes.IS_CHILD_OF)) {
            faults.add(
                    place.fault("destination", "not-a-node", "A competence stands under a competence or a framework."));
        }
    }

    private static boolean isAbsolute(@Nullable String uri) {
        try {
            return uri != null && new URI(uri).isAbsolute();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void checkTogether(
            Framework framework,
            AssociationRequest asked,
            Nodes.@Nullable Node origin,
            Place place,
            List<ProblemError> faults) {
        String from = asked.origin().toString();
        String to = asked.destination().identifier();
        if (from.equals(to)) {
            faults.add(place.fault("destination", "itself", "An association leads to something else."));
        } else if (associations.has(framework.id(), asked.type(), from, to)) {
            faults.add(place.fault("", "association-exists", "The framework has this association already."));
        } else if (AssociationTypes.isAcyclic(asked.type())) {
            checkCircle(framework, asked, place, faults);
        }
        if (asked.type().equals(AssociationTypes.REPLACED_BY)
                && origin != null
                && !origin.keeper().equals(framework.keeper())) {
            faults.add(place.fault(
                    "origin",
                    "not-yours-to-replace",
                    "Only its keeper says what took its place: " + origin.keeper() + "."));
        }
    }

    private void checkCircle(Framework framework, AssociationRequest asked, Place place, List<ProblemError> faults) {
        String from = asked.origin().toString();
        List<String> way = associations.way(
                framework.id(), asked.type(), asked.destination().identifier(), from);
        if (!way.isEmpty()) {
            Map<UUID, Nodes.Node> known = nodes.find(
                    framework.id(),
                    way.stream()
                            .filter(node -> UUID_TEXT.matcher(node).matches())
                            .map(UUID::fromString)
                            .toList());
            String names = way.stream()
                    .map(node -> known.values().stream()
                            .filter(one -> one.id().toString().equals(node))
                            .map(Nodes.Node::title)
                            .findFirst()
                            .orElse(node))
                    .collect(Collectors.joining(" → "));
            faults.add(place.fault(
                    "destination", "cycle", "'%s' leads back from there: %s.".formatted(asked.type(), names)));
        }
    }
}
