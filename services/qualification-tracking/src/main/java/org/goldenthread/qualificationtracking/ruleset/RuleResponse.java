package org.goldenthread.qualificationtracking.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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
 * @param example two uploads, as small as shows the rule
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
        ExampleResponse example) {

    static RuleResponse from(Rule<?> rule) {
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
                ExampleResponse.from(rule.example()));
    }
}
