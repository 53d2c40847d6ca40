package org.goldenthread.rules.worker;

import java.util.function.Function;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.WorkerColumn;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleDraft;

/** Begins a rule on a worker row. */
final class WorkerRule {

    private WorkerRule() {}

    static RuleDraft<WorkerRow> error(int number, String name, WorkerColumn... columns) {
        return RuleDraft.error(FileKind.WORKERS, number, name, columns);
    }

    static RuleDraft<WorkerRow> warning(int number, String name, WorkerColumn... columns) {
        return RuleDraft.warning(FileKind.WORKERS, number, name, columns);
    }

    static Rule<WorkerRow> missing(int number, String name, WorkerColumn column, String hint) {
        return error(number, name, column)
                .when(row -> row.isBlank(column))
                .example(column + "=", column + "=1")
                .says(column + " is blank.", hint);
    }

    static Rule<WorkerRow> tooLong(int number, String name, WorkerColumn column, int limit) {
        return error(number, name, column)
                .when(row -> row.isLonger(column, limit))
                .example(column + "=" + "x".repeat(limit + 1), column + "=" + "x".repeat(limit))
                .says(column + " is longer than " + limit + " characters.", "Shorten it.");
    }

    /** An answer that may be left out, but if given must be one of the list. */
    static Rule<WorkerRow> unknown(
            int number, String name, WorkerColumn column, Function<WorkerCodes, CodeSet> codes, String hint) {
        return error(number, name, column)
                .when(row -> row.isUnknown(column, codes.apply(row.codes())))
                .example(column + "=7777", column + "=")
                .says(column + " is not one of its codes.", hint);
    }

    /** The same where a wrong answer is ignored. */
    static Rule<WorkerRow> unknownIgnored(
            int number, String name, WorkerColumn column, Function<WorkerCodes, CodeSet> codes, String hint) {
        return warning(number, name, column)
                .when(row -> row.isUnknown(column, codes.apply(row.codes())))
                .example(column + "=7777", column + "=")
                .says(column + " is not one of its codes; it is ignored.", hint);
    }
}
