package org.goldenthread.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Masking;
import org.jspecify.annotations.Nullable;

/** Applies rules and hands the findings over, each with the code of the finding on the same row that it follows from. */
public final class RuleCheck {

    private final Consumer<Finding> sink;
    private final List<Finding> ofRow = new ArrayList<>();

    public RuleCheck(Consumer<Finding> sink) {
        this.sink = sink;
    }

    /** What was found before belongs to another row and causes nothing on this one. */
    public void nextRow() {
        ofRow.clear();
    }

    public <T extends Subject> void apply(List<Rule<T>> rules, T subject) {
        for (int i = 0; i < rules.size(); i++) {
            apply(rules.get(i), subject);
        }
    }

    /** Whether the rule was broken. */
    public <T extends Subject> boolean apply(Rule<T> rule, T subject) {
        boolean broken = rule.when().test(subject);
        if (broken) {
            report(rule, subject, cause(rule));
        }
        return broken;
    }

    /** @param causedBy the code of a finding elsewhere that brings this one about, if there is one */
    public void report(Rule<?> rule, Subject subject, @Nullable String causedBy) {
        List<String> columns = subject.columns(rule);
        String column = columns.isEmpty() ? null : columns.get(0);
        String value = column == null ? null : subject.value(column);
        Finding finding = new Finding(
                rule.code(),
                rule.id(),
                rule.severity(),
                rule.file(),
                subject.line(),
                column,
                columns,
                subject.key(),
                column == null || value == null ? null : Masking.mask(column, value),
                rule.message(),
                rule.hint(),
                causedBy);
        ofRow.add(finding);
        sink.accept(finding);
    }

    /** Whether a rule of that id was broken on this row. */
    public boolean found(String id) {
        return finding(id) != null;
    }

    private @Nullable String cause(Rule<?> rule) {
        for (String id : rule.follows()) {
            Finding cause = finding(id);
            if (cause != null) {
                return cause.code();
            }
        }
        return null;
    }

    private @Nullable Finding finding(String id) {
        for (Finding finding : ofRow) {
            if (finding.rule().equals(id)) {
                return finding;
            }
        }
        return null;
    }
}
