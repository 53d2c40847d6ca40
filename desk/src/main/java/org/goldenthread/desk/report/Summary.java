package org.goldenthread.desk.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The findings of an upload, grouped by rule and column. A finding that only follows from another is counted with that one's
 * group, because it goes when that one is put right.
 */
public final class Summary {

    /** Findings of one rule on one column. */
    public static final class Group {

        private final Finding first;
        private final Map<String, Integer> followers = new LinkedHashMap<>();
        private int count;

        private Group(Finding first) {
            this.first = first;
        }

        /** The first of them; the others differ by row, value and key. */
        public Finding first() {
            return first;
        }

        public int count() {
            return count;
        }

        /** How many findings of other codes only follow from these, by code. */
        public Map<String, Integer> followers() {
            return followers;
        }
    }

    private record Place(String rule, @Nullable String column) {}

    private static final Comparator<Group> MOST_SERIOUS_FIRST = Comparator.<Group, Severity>comparing(
                    group -> group.first.severity())
            .thenComparing(Group::count, Comparator.reverseOrder())
            .thenComparing(group -> group.first.code());

    private final Map<Place, Group> groups = new LinkedHashMap<>();
    private final Map<String, Group> groupsOfCode = new HashMap<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int followers;

    /** The groups that the row at hand is in, by code: a cause stands on the same row, where it stands on one. */
    private final Map<String, Group> groupsOfRow = new HashMap<>();

    private @Nullable Finding last;

    public void add(Finding finding) {
        if (last == null || last.file() != finding.file() || !Objects.equals(last.row(), finding.row())) {
            groupsOfRow.clear();
        }
        last = finding;
        counts.merge(finding.severity(), 1, Integer::sum);
        Group cause = finding.causedBy() == null ? null : cause(finding.causedBy());
        if (cause != null) {
            followers++;
            cause.followers.merge(finding.code(), 1, Integer::sum);
            groupsOfRow.putIfAbsent(finding.code(), cause);
            return;
        }
        Group group = groups.computeIfAbsent(new Place(finding.rule(), finding.column()), place -> new Group(finding));
        group.count++;
        groupsOfRow.put(finding.code(), group);
        groupsOfCode.putIfAbsent(finding.code(), group);
    }

    /** Null if the cause was not reported. */
    private @Nullable Group cause(String code) {
        Group ofRow = groupsOfRow.get(code);
        return ofRow == null ? groupsOfCode.get(code) : ofRow;
    }

    public List<Group> groups() {
        return groups.values().stream().sorted(MOST_SERIOUS_FIRST).toList();
    }

    /** How many findings there are of a severity, those that only follow included. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many findings only follow from others. */
    public int followers() {
        return followers;
    }
}
