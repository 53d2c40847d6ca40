package org.goldenthread.competencecatalogue.frameworks.competences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the changes of a draft come to, whatever way led there.
 *
 * @param before the competences as they were
 * @param now the competences as they are to be
 * @param replaced old and new identifiers of what changed its meaning
 * @param takenAway what was removed at some point
 */
public record Edits(
        Map<UUID, Competence> before, Map<UUID, Competence> now, Map<UUID, UUID> replaced, Set<UUID> takenAway) {

    /** What there was and is not any more, but for what was replaced. */
    public List<UUID> removed() {
        return takenAway.stream()
                .filter(id -> before.containsKey(id) && !now.containsKey(id))
                .toList();
    }

    public List<Competence> added() {
        Set<UUID> successors = new HashSet<>(replaced.values());
        return now.values().stream()
                .filter(one -> !before.containsKey(one.id()) && !successors.contains(one.id()))
                .toList();
    }

    /** What is not as it was, after and before; what was replaced is among it. */
    List<Map.Entry<Competence, Competence>> changed() {
        Map<UUID, UUID> predecessors = new HashMap<>();
        replaced.forEach((old, fresh) -> predecessors.put(fresh, old));
        return now.values().stream()
                .flatMap(after -> Optional.ofNullable(before.get(predecessors.getOrDefault(after.id(), after.id())))
                        .filter(old -> !old.equals(after))
                        .map(old -> Map.entry(after, old))
                        .stream())
                .toList();
    }

    /** How many say something else than they did, under the same identifier. */
    public long edited() {
        return changed().stream()
                .filter(change -> change.getKey().id().equals(change.getValue().id()))
                .count();
    }

    boolean isNone() {
        return removed().isEmpty() && added().isEmpty() && changed().isEmpty();
    }
}
