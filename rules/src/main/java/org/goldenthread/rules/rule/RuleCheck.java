package org.goldenthread.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    public <T extends Subject> void apply(Rule<T> rule, T subject) {
        if (rule.when().test(subject)) {
            report(rule, subject, rule.message());
        }
    }

    /** Reports a broken rule in words of the case at hand. */
    public void report(Rule<?> rule, Subject subject, String message) {
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
                message,
                rule.hint(),
                cause(rule, subject));
        ofRow.add(finding);
        sink.accept(finding);
    }

    private @Nullable String cause(Rule<?> rule, Subject subject) {
        for (String id : rule.follows()) {
            Finding cause = finding(id);
            String code = cause == null ? subject.faultElsewhere(id) : cause.code();
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** Which of these rules the row at hand has broken so far, with their codes. */
    public Map<String, String> faults(Set<String> ruleIds) {
        if (ofRow.isEmpty()) {
            return Map.of();
        }
        return ofRow.stream()
                .filter(finding -> ruleIds.contains(finding.rule()))
                .collect(Collectors.toUnmodifiableMap(Finding::rule, Finding::code, (code, same) -> code));
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
