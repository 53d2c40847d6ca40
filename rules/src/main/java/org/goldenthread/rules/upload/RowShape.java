package org.goldenthread.rules.upload;

import static org.goldenthread.rules.rule.ExampleUpload.upload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
 * Whether a row can be looked at at all. With more or fewer cells than the header has columns it is anyone's guess which cell
 * belongs to which column, and a row of blank cells would break every rule on what is missing: no other rule looks at either.
 * What comes before a missing cell is mostly right, so the references of a broken row are taken as they stand.
 */
record RowShape(Layout layout, Row row) implements Subject {

    static final List<Rule<RowShape>> RULES =
            Arrays.stream(FileKind.values()).flatMap(RowShape::rules).toList();

    private static Stream<Rule<RowShape>> rules(FileKind kind) {
        return Stream.of(
                RuleDraft.<RowShape>of(kind, Severity.ERROR, 9001, "row.cells")
                        .when(RowShape::isBroken)
                        .example(upload().written(kind, "WP1,S1,NEW"), upload().row(kind, ""))
                        .says(
                                "The row does not have as many cells as the header has columns.",
                                "Put a text that has commas in it in double quotes, and write every comma of the row."),
                RuleDraft.<RowShape>of(kind, Severity.ERROR, 9002, "row.blank")
                        .when(shape -> !shape.isBroken() && shape.isBlank())
                        .example(upload().written(kind, blank(kind)), upload().row(kind, ""))
                        .says("All cells of the row are blank.", "Take the row out."));
    }

    private static String blank(FileKind kind) {
        return ",".repeat(Layout.national(kind).size() - 1);
    }

    /** Reports what is wrong with the shape; true if something is. */
    boolean report(RuleCheck check) {
        if (!isBroken() && !isBlank()) {
            return false;
        }
        for (Rule<RowShape> rule : RULES) {
            if (rule.file() == layout.kind() && rule.when().test(this)) {
                check.report(rule, this, isBroken() ? count() : rule.message());
            }
        }
        return true;
    }

    boolean isBlank() {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean isBroken() {
        return row.cells().size() != layout.size();
    }

    private String count() {
        return "The row has " + row.cells().size() + " cells, the header " + layout.size() + " columns.";
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
