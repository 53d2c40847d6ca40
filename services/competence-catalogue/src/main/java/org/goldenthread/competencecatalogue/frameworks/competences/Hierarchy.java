package org.goldenthread.competencecatalogue.frameworks.competences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What stands under what; a competence may stand under several others. */
final class Hierarchy {

    private final Map<UUID, List<UUID>> parents = new LinkedHashMap<>();

    void add(UUID child, UUID parent) {
        parents.computeIfAbsent(child, none -> new ArrayList<>()).add(parent);
    }

    /** One way round a circle, from a competence up to itself. Without recursion: how deep authors nest is theirs to say. */
    Optional<List<UUID>> circle() {
        Set<UUID> done = new HashSet<>();
        for (UUID start : parents.keySet()) {
            Optional<List<UUID>> found = circleFrom(start, done);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<UUID>> circleFrom(UUID start, Set<UUID> done) {
        Deque<Step> way = new ArrayDeque<>();
        Set<UUID> onTheWay = new HashSet<>();
        climb(start, way, onTheWay, done);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (!step.up.hasNext()) {
                way.removeLast();
                onTheWay.remove(step.node);
                done.add(step.node);
                continue;
            }
            UUID parent = step.up.next();
            if (onTheWay.contains(parent)) {
                return Optional.of(way(way, parent));
            }
            climb(parent, way, onTheWay, done);
        }
        return Optional.empty();
    }

    private void climb(UUID node, Deque<Step> way, Collection<UUID> onTheWay, Collection<UUID> done) {
        if (!done.contains(node)) {
            onTheWay.add(node);
            way.addLast(new Step(node, parents.getOrDefault(node, List.of()).iterator()));
        }
    }

    private static List<UUID> way(Collection<Step> way, UUID closing) {
        List<UUID> circle = new ArrayList<>(way.stream()
                .map(Step::node)
                .dropWhile(node -> !node.equals(closing))
                .toList());
        circle.add(closing);
        return circle;
    }

    private record Step(UUID node, Iterator<UUID> up) {}
}
