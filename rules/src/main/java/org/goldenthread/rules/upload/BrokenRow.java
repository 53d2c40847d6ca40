package org.goldenthread.rules.upload;

import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.rule.RuleDraft;
import org.goldenthread.rules.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A row with more or fewer cells than the header has columns. Which cell belongs to which column is anyone's guess, so no other
 * rule looks at it; but what comes before the fault is mostly right, so its references are taken as they stand.
 */
record BrokenRow(Layout layout, Row row) implements Subject {

    private static final int NUMBER = 9001;

    static final List<Rule<BrokenRow>> RULES =
            List.of(rule(FileKind.WORKPLACES), rule(FileKind.WORKERS), rule(FileKind.TRAINING));

    private static Rule<BrokenRow> rule(FileKind kind) {
        return RuleDraft.<BrokenRow>of(kind, Severity.ERROR, NUMBER, "row.cells")
                .when(BrokenRow::isBroken)
                .says(
                        "The row does not have as many cells as the header has columns.",
                        "Put a text that has commas in it in double quotes, and write every comma of the row.");
    }

    void report(RuleCheck check) {
        check.report(
                RULES.stream()
                        .filter(rule -> rule.file() == layout.kind())
                        .findFirst()
                        .orElseThrow(),
                this,
                "The row has " + row.cells().size() + " cells, the header " + layout.size() + " columns.");
    }

    boolean isBroken() {
        return row.cells().size() != layout.size();
    }

    String workplace() {
        return cell("LOCALESTID");
    }

    String worker() {
        return cell("UNIQUEWORKERID");
    }

    private String cell(String column) {
        int position = layout.position(column);
        return position >= 0 && position < row.cells().size()
                ? row.cell(position).strip()
                : "";
    }

    @Override
    public Integer line() {
        return row.line();
    }

    @Override
    public RowKey key() {
        return new RowKey(workplace(), layout.kind() == FileKind.WORKPLACES ? null : worker());
    }

    @Override
    public @Nullable String value(String column) {
        return null;
    }
}
