package org.goldenthread.qualificationtracking.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension;
import org.goldenthread.qualificationtracking.statistics.disclosure.DisclosurePolicy;
import org.goldenthread.qualificationtracking.statistics.disclosure.Protection;
import org.jspecify.annotations.Nullable;

/** The counts of an answer, with every margin, and which of them stay hidden. */
final class ProtectedTable {

    static final String ALL = "all";
    private static final String REST = "rest";

    private final List<Breakdown> by;
    private final Map<List<String>, Long> counts = new HashMap<>();
    private final Protection protection;

    private ProtectedTable(List<Breakdown> by, List<Counts.Group> groups, DisclosurePolicy policy) {
        this.by = by;
        groups.forEach(this::add);
        Dimension[] dimensions = Stream.concat(
                        IntStream.range(0, by.size()).mapToObj(axis -> dimension(axis, groups)),
                        Stream.of(Measures.DIMENSION))
                .toArray(Dimension[]::new);
        protection =
                Protection.of(CellSystem.of(coordinates -> counts.getOrDefault(coordinates, 0L), dimensions), policy);
    }

    static ProtectedTable of(List<Breakdown> by, List<Counts.Group> groups, DisclosurePolicy policy) {
        return new ProtectedTable(by, groups, policy);
    }

    /** The rows in the order in which they are printed, each a code a dimension, the totals first. */
    List<List<String>> rows() {
        List<List<String>> rows = List.of(List.of());
        for (Breakdown breakdown : by) {
            List<String> codes = Stream.concat(
                            Stream.of(ALL), breakdown.codes().stream().map(Breakdown.Code::code))
                    .toList();
            rows = rows.stream()
                    .flatMap(row -> codes.stream().map(code -> plus(row, code)))
                    .toList();
        }
        return rows;
    }

    /** A count as it may be told; null when it is hidden. */
    @Nullable
    Long count(List<String> row, String measure) {
        List<String> cell = plus(row, measure);
        return protection.hidden().contains(cell) ? null : counts.getOrDefault(cell, 0L);
    }

    /** The rest is there too when only the counts say so, whatever put them outside the codes: then it is a count of people to protect. */
    private Dimension dimension(int axis, List<Counts.Group> groups) {
        Breakdown breakdown = by.get(axis);
        var dimension = Dimension.builder().printed(ALL, 1);
        List<String> parts = new ArrayList<>();
        breakdown.codes().forEach(code -> {
            dimension.printed(code.code());
            parts.add(code.code());
        });
        if (breakdown.hasRest()
                || groups.stream().anyMatch(group -> code(axis, group).equals(REST))) {
            dimension.implied(REST);
            parts.add(REST);
        }
        return dimension.total(ALL, parts).build();
    }

    /** A group counts in its own row and in every total over it. */
    private void add(Counts.Group group) {
        List<List<String>> rows = List.of(List.of());
        for (int i = 0; i < by.size(); i++) {
            String code = code(i, group);
            rows = rows.stream()
                    .flatMap(row -> Stream.of(plus(row, code), plus(row, ALL)))
                    .toList();
        }
        for (List<String> row : rows) {
            Measures.of(group.level(), group.other(), group.working())
                    .forEach(measure -> counts.merge(plus(row, measure), group.managers(), Long::sum));
        }
    }

    private String code(int axis, Counts.Group group) {
        return by.get(axis)
                .code(group.codes().get(axis))
                .map(Breakdown.Code::code)
                .orElse(REST);
    }

    private static List<String> plus(List<String> row, String last) {
        return Stream.concat(row.stream(), Stream.of(last)).toList();
    }
}
