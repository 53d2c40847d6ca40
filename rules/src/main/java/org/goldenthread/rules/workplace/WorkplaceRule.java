package org.goldenthread.rules.workplace;

import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.WorkplaceColumn;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleDraft;

/** Begins a rule on a workplace row. */
final class WorkplaceRule {

    private WorkplaceRule() {}

    static RuleDraft<WorkplaceRow> error(int number, String name, WorkplaceColumn... columns) {
        return RuleDraft.error(FileKind.WORKPLACES, number, name, columns);
    }

    static RuleDraft<WorkplaceRow> warning(int number, String name, WorkplaceColumn... columns) {
        return RuleDraft.warning(FileKind.WORKPLACES, number, name, columns);
    }

    static Rule<WorkplaceRow> missing(int number, String name, WorkplaceColumn column, String hint) {
        return error(number, name, column)
                .when(row -> row.isBlank(column))
                .example(column + "=", column + "=x")
                .says(column + " is blank.", hint);
    }

    static Rule<WorkplaceRow> tooLong(int number, String name, WorkplaceColumn column, int limit) {
        return error(number, name, column)
                .when(row -> row.isLonger(column, limit))
                .example(column + "=" + "x".repeat(limit + 1), column + "=" + "x".repeat(limit))
                .says(column + " is longer than " + limit + " characters.", "Shorten it.");
    }
}
