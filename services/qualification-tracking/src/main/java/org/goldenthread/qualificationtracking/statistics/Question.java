package org.goldenthread.qualificationtracking.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A question to a data set, checked.
 *
 * @param filters code by name of dimension; {@code area} always among them
 * @param by one or two dimensions, or none
 */
record Question(DataSet dataSet, String period, Map<String, String> filters, List<Breakdown> by) {

    static final int MOST_BREAKDOWNS = 2;

    /** As it was asked, with null for what was left out. */
    record Asked(
            @Nullable String area,
            @Nullable String setting,
            @Nullable String role,
            @Nullable String sector,
            @Nullable String size,
            @Nullable String by) {

        private Map<String, String> filters() {
            Map<String, String> filters = new TreeMap<>();
            filters.put(DataSet.AREA, area == null ? DataSets.ENGLAND.code() : area);
            put(filters, "setting", setting);
            put(filters, "role", role);
            put(filters, "sector", sector);
            put(filters, "size", size);
            return filters;
        }

        private static void put(Map<String, String> filters, String name, @Nullable String code) {
            if (code != null && !code.equals("all")) {
                filters.put(name, code);
            }
        }
    }

    /** @throws org.goldenthread.problem.ProblemException that names every parameter that does not fit the data set */
    static Question of(DataSet dataSet, String period, Asked asked, Areas areas) {
        List<ProblemError> errors = new ArrayList<>();
        Map<String, String> filters = asked.filters();
        filters.forEach((name, code) -> check(dataSet, name, code, errors));
        List<Breakdown> by = breakdowns(dataSet, asked.by(), errors);
        if (!errors.isEmpty()) {
            throw Problems.INVALID_REQUEST
                    .with("The query does not fit data set %s. GET /v1/data-sets/%s/meta says what does."
                            .formatted(dataSet.id(), dataSet.id()))
                    .errors(errors);
        }
        String area = filters.getOrDefault(DataSet.AREA, DataSets.ENGLAND.code());
        return new Question(
                dataSet,
                period,
                filters,
                by.stream()
                        .map(one -> one.name().equals(DataSet.AREA) ? areas.within(one, area) : one)
                        .toList());
    }

    private static void check(DataSet dataSet, String name, String code, List<ProblemError> errors) {
        var breakdown = dataSet.breakdown(name);
        if (breakdown.isEmpty()) {
            errors.add(ProblemError.inParameter(name, "unknown-dimension", "The data set has no such dimension."));
        } else if (breakdown.get().code(code).isEmpty()) {
            errors.add(ProblemError.inParameter(name, "unknown-code", "Not a code of the dimension '" + name + "'."));
        }
    }

    private static List<Breakdown> breakdowns(DataSet dataSet, @Nullable String by, List<ProblemError> errors) {
        if (by == null || by.isBlank()) {
            return List.of();
        }
        List<Breakdown> found = new ArrayList<>();
        for (String name : by.split(",", -1)) {
            dataSet.breakdown(name.strip())
                    .filter(one -> !found.contains(one))
                    .ifPresentOrElse(
                            found::add,
                            () -> errors.add(ProblemError.inParameter(
                                    "by", "unknown-dimension", "Unknown or repeated dimension in the list.")));
        }
        if (found.size() > MOST_BREAKDOWNS) {
            errors.add(ProblemError.inParameter("by", "too-many", "At most " + MOST_BREAKDOWNS + " dimensions."));
        }
        return found;
    }
}
