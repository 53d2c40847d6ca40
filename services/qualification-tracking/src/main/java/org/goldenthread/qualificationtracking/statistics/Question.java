package org.goldenthread.qualificationtracking.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /**
     * Checks what was asked for.
     *
     * @param periods those of all collections, the newest first
     * @throws org.goldenthread.problem.ProblemException that names every parameter that does not fit the data set
     */
    static Question of(DataSet dataSet, Map<String, List<String>> parameters, List<String> periods, Areas areas) {
        Asked asked = new Asked(dataSet, parameters);
        String period = period(asked, periods);
        Map<String, String> filters = filters(dataSet, asked);
        List<Breakdown> by = breakdowns(dataSet, asked);
        if (period == null || !asked.errors().isEmpty()) {
            throw Problems.INVALID_REQUEST
                    .with("The query does not fit data set %s. GET /v1/data-sets/%s/meta says what does."
                            .formatted(dataSet.id(), dataSet.id()))
                    .errors(asked.errors());
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

    /** There is no period to fall back on: what answers without one would change when the next collection opens. */
    private static @Nullable String period(Asked asked, List<String> periods) {
        String period = asked.value(Asked.PERIOD);
        String known = periods.isEmpty() ? "There are none yet." : "Known: " + String.join(", ", periods) + ".";
        if (period == null) {
            asked.wrong(Asked.PERIOD, "missing", "Say which period. " + known);
        } else if (!periods.contains(period)) {
            asked.wrong(Asked.PERIOD, "unknown-period", "No collection is of this period. " + known);
        }
        return period;
    }

    private static Map<String, String> filters(DataSet dataSet, Asked asked) {
        Map<String, String> filters = new TreeMap<>(Map.of(DataSet.AREA, DataSets.ENGLAND.code()));
        for (Breakdown breakdown : dataSet.breakdowns()) {
            String code = asked.value(breakdown.name());
            if (code != null
                    && (!code.equals(ProtectedTable.ALL) || breakdown.name().equals(DataSet.AREA))) {
                filters.put(breakdown.name(), code);
                if (breakdown.code(code).isEmpty()) {
                    asked.wrong(breakdown.name(), "unknown-code", "Not a code of this dimension.");
                }
            }
        }
        return filters;
    }

    private static List<Breakdown> breakdowns(DataSet dataSet, Asked asked) {
        List<Breakdown> found = new ArrayList<>();
        for (String name : asked.values(Asked.BY)) {
            dataSet.breakdown(name)
                    .filter(one -> !found.contains(one))
                    .ifPresentOrElse(found::add, () -> asked.wrong(Asked.BY, "unknown-dimension", dimensions(dataSet)));
        }
        if (found.size() > MOST_BREAKDOWNS) {
            asked.wrong(Asked.BY, "too-many", "At most " + MOST_BREAKDOWNS + " dimensions.");
        }
        return found;
    }

    private static String dimensions(DataSet dataSet) {
        return "Unknown or repeated dimension in the list. Known: "
                + dataSet.breakdowns().stream().map(Breakdown::name).collect(Collectors.joining(", ")) + ".";
    }
}
