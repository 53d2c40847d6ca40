package org.goldenthread.rules.workplace;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleCheck;

/** The rules of one workplace row, in the order in which they are applied. */
public final class WorkplaceRules {

    private static final List<Rule<WorkplaceRow>> ALWAYS = KeyRules.RULES;

    private static final List<Rule<WorkplaceRow>> CHECKED = Stream.of(
                    AddressRules.RULES,
                    EmployerRules.RULES,
                    RegulationRules.RULES,
                    ServiceRules.RULES,
                    CapacityRules.RULES,
                    ServiceUserRules.RULES,
                    HealthcareRules.RULES,
                    StaffingRules.RULES,
                    LeavingRules.RULES,
                    PathwayRules.RULES,
                    BenefitRules.RULES,
                    SleepInAndTravelRules.RULES)
            .flatMap(List::stream)
            .toList();

    private WorkplaceRules() {}

    public static Stream<Rule<?>> all() {
        return Stream.of(ALWAYS, CHECKED).flatMap(List::stream);
    }

    /** Applies every rule that the row's status does not put out of force. */
    public static void check(WorkplaceRow row, RuleCheck check) {
        check.apply(ALWAYS, row);
        if (row.isChecked()) {
            check.apply(CHECKED, row);
        }
    }
}
