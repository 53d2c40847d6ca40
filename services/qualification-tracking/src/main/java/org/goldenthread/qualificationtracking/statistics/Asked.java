package org.goldenthread.qualificationtracking.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/** The parameters of a query as they came, and all that is wrong with them: one that went unnoticed would get another question answered. */
final class Asked {

    static final String PERIOD = "period";
    static final String BY = "by";

    private final DataSet dataSet;
    private final Map<String, List<String>> given;
    private final List<ProblemError> errors = new ArrayList<>();

    Asked(DataSet dataSet, Map<String, List<String>> given) {
        this.dataSet = dataSet;
        this.given = given;
        given.forEach(this::check);
    }

    private void check(String name, List<String> values) {
        if (!PERIOD.equals(name) && !BY.equals(name) && dataSet.breakdown(name).isEmpty()) {
            wrong(name, "unknown-parameter", "The data set has no such dimension. Known: " + known() + ".");
        } else if (values.stream().anyMatch(String::isBlank)) {
            wrong(name, "empty", "Give a value, or leave the parameter out.");
        } else if (values.size() > 1 && !BY.equals(name)) {
            wrong(name, "repeated", "Give one value.");
        }
    }

    private String known() {
        return Stream.concat(dataSet.breakdowns().stream().map(Breakdown::name), Stream.of(BY, PERIOD))
                .collect(Collectors.joining(", "));
    }

    /** The value of a parameter that may be given once. */
    @Nullable
    String value(String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    /** The values of a parameter that may be a list, repeated, or both. */
    List<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** Notes a fault, unless the parameter is known to be wrong already. */
    void wrong(String name, String code, String detail) {
        if (errors.stream().noneMatch(error -> name.equals(error.parameter()))) {
            errors.add(ProblemError.inParameter(name, code, detail));
        }
    }

    List<ProblemError> errors() {
        return errors;
    }
}
