package org.goldenthread.competencecatalogue.frameworks.competences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.problem.ProblemError;

/**
 * What holds for the competences of a framework together.
 *
 * @param now the competences as they are to be
 * @param touched where the caller wrote those that are new or changed
 * @param removed where the caller took others away
 */
record Soundness(Map<UUID, Competence> now, Map<UUID, Place> touched, Map<UUID, Place> removed) {

    List<ProblemError> faults(List<Map.Entry<UUID, UUID>> furtherParents) {
        List<ProblemError> faults = new ArrayList<>();
        checkCodes(faults);
        checkParents(faults);
        checkCircles(furtherParents, faults);
        return faults;
    }

    private void checkCodes(List<ProblemError> faults) {
        Map<String, UUID> owners = new HashMap<>();
        for (Competence one : now.values()) {
            String code = one.words().code();
            UUID other = code == null ? null : owners.putIfAbsent(code.toLowerCase(Locale.ROOT), one.id());
            if (other != null) {
                Place place = touched.containsKey(one.id()) ? touched.get(one.id()) : touched.get(other);
                faults.add(Objects.requireNonNull(place, "codes were unique")
                        .fault("code", "code-taken", "Another competence of the framework has it."));
            }
        }
    }

    private void checkParents(List<ProblemError> faults) {
        now.values().stream()
                .filter(one -> one.parent() != null && !now.containsKey(one.parent()))
                .map(this::orphan)
                .forEach(faults::add);
    }

    private ProblemError orphan(Competence child) {
        Place place = touched.get(child.id());
        if (place != null) {
            return place.fault("parent", "unknown-parent", "The framework has no such competence.");
        }
        return Objects.requireNonNull(removed.get(Objects.requireNonNull(child.parent())), "parents were there")
                .fault(
                        "",
                        "orphan",
                        "'%s' stands under it. Move it or remove it too."
                                .formatted(child.words().title()));
    }

    private void checkCircles(List<Map.Entry<UUID, UUID>> furtherParents, List<ProblemError> faults) {
        var hierarchy = new Hierarchy();
        for (Competence one : now.values()) {
            if (one.parent() != null) {
                hierarchy.add(one.id(), one.parent());
            }
        }
        furtherParents.stream()
                .filter(edge -> now.containsKey(edge.getKey()))
                .forEach(edge -> hierarchy.add(edge.getKey(), edge.getValue()));
        hierarchy.circle().map(this::circular).ifPresent(faults::add);
    }

    private ProblemError circular(List<UUID> circle) {
        String names = circle.stream()
                .map(id -> Objects.requireNonNull(now.get(id)).words().title())
                .collect(Collectors.joining(" → "));
        return circle.stream()
                .map(touched::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .fault("parent", "cycle", "It would stand under itself: " + names + ".");
    }
}
