package org.goldenthread.qualificationtracking.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of data quality.
 *
 * @param code {@code <file>-<national code>}, which rules may share; numbers from 9000 are ours
 * @param id its own name, unique
 * @param columns what it is about, the column it points at first
 * @param since version of the rule set that brought it
 * @param message what is wrong when it is broken
 * @param follows ids of rules whose findings on the same row bring this one about
 * @param example absent where one row does not show it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleResponse(
        String code,
        String id,
        String severity,
        String file,
        List<String> columns,
        String since,
        String message,
        @Nullable String hint,
        List<String> follows,
        @Nullable Example example) {

    /**
     * Two rows, each as the cells in which it differs from a row without faults.
     *
     * @param breaks cells of a row that breaks the rule
     * @param keeps cells of a row that keeps it
     */
    public record Example(Map<String, String> breaks, Map<String, String> keeps) {}

    static RuleResponse from(Rule<?> rule) {
        var example = rule.example();
        return new RuleResponse(
                rule.code(),
                rule.id(),
                rule.severity().text(),
                rule.file().pathName(),
                rule.columns(),
                rule.since(),
                rule.message(),
                rule.hint(),
                rule.follows(),
                example == null ? null : new Example(example.breaks(), example.keeps()));
    }
}
