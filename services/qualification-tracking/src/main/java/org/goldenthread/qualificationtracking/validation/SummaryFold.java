package org.goldenthread.qualificationtracking.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the groups of findings that only follow from others under the group they follow from. A finding names the code of its cause, not its
 * column; a cause may follow from another cause. Then the first cause of the chain has both. A group stands by itself when its cause is not among
 * the findings, so that none is lost.
 */
final class SummaryFold {

    /** Findings of one code, column and cause. */
    record Group(
            String code,
            String severity,
            String file,
            @Nullable String column,
            long count,
            @Nullable Integer firstRow,
            String message,
            @Nullable String hint,
            @Nullable String causedBy) {}

    private final List<Group> groups;

    private SummaryFold(List<Group> groups) {
        this.groups = groups;
    }

    /** @param groups the most serious and largest first, which is the order of the result too */
    static List<IssueSummary> of(List<Group> groups) {
        return new SummaryFold(groups).fold();
    }

    private List<IssueSummary> fold() {
        Map<Group, List<IssueSummary.Consequence>> folded = new LinkedHashMap<>();
        groups.forEach(group -> {
            if (root(group).equals(group)) {
                folded.put(group, new ArrayList<>());
            }
        });
        for (Group group : groups) {
            Group root = root(group);
            List<IssueSummary.Consequence> consequences = folded.get(root);
            if (consequences != null && !root.equals(group)) {
                consequences.add(consequence(group));
            }
        }
        return folded.entrySet().stream()
                .map(entry -> summary(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Group root(Group group) {
        Set<Group> passed = new HashSet<>(Set.of(group));
        Group at = group;
        for (Optional<Group> cause = cause(at); cause.isPresent(); cause = cause(at)) {
            if (!passed.add(cause.get())) {
                return group;
            }
            at = cause.get();
        }
        return at;
    }

    private Optional<Group> cause(Group group) {
        List<Group> candidates = group.causedBy() == null
                ? List.of()
                : groups.stream()
                        .filter(one -> one.code().equals(group.causedBy()))
                        .toList();
        return candidates.stream()
                .filter(one -> one.causedBy() == null)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static IssueSummary.Consequence consequence(Group group) {
        return new IssueSummary.Consequence(
                group.code(),
                group.severity(),
                group.file(),
                group.column(),
                group.count(),
                group.firstRow(),
                group.message(),
                group.hint());
    }

    private static IssueSummary summary(Group group, List<IssueSummary.Consequence> consequences) {
        return new IssueSummary(
                group.code(),
                group.severity(),
                group.file(),
                group.column(),
                group.count(),
                group.firstRow(),
                group.message(),
                group.hint(),
                consequences);
    }
}
