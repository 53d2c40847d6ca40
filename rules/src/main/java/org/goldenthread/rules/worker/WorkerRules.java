package org.goldenthread.rules.worker;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleCheck;

/** The rules of one worker row, in the order in which they are applied. */
public final class WorkerRules {

    private static final List<Rule<WorkerRow>> ALWAYS = KeyRules.RULES;

    private static final List<Rule<WorkerRow>> CHECKED = Stream.of(
                    PersonRules.RULES,
                    NationalityRules.RULES,
                    StartRules.RULES,
                    ContractRules.RULES,
                    PayRules.RULES,
                    JobRules.RULES,
                    HighestLevelRules.RULES,
                    ExtensionRules.RULES)
            .flatMap(List::stream)
            .toList();

    private WorkerRules() {}

    public static Stream<Rule<?>> all() {
        return Stream.concat(
                Stream.of(ALWAYS, CHECKED, HeldQualificationRules.ALL_SLOTS, ExtensionRules.SLOT_RULES)
                        .flatMap(List::stream),
                HeldQualificationRules.BY_SLOT.stream().flatMap(List::stream));
    }

    /** Applies every rule that the row's status does not put out of force. */
    public static void check(WorkerRow row, RuleCheck check) {
        check.apply(ALWAYS, row);
        if (row.isChecked()) {
            row.readChecked();
            check.apply(CHECKED, row);
            for (QualificationSlot slot : row.held()) {
                check.apply(HeldQualificationRules.of(slot), slot);
                check.apply(HeldQualificationRules.ALL_SLOTS, slot);
            }
            for (QualificationSlot slot : row.workedTowards()) {
                check.apply(ExtensionRules.SLOT_RULES, slot);
            }
        }
    }
}
