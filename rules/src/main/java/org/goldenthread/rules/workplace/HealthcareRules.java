package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.DHA;
import static org.goldenthread.rules.file.WorkplaceColumn.DHAACTIVITIES;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;

/** Whether staff carry out delegated healthcare activities, and which. */
final class HealthcareRules {

    private static final int YES = 1;
    private static final String NOT_KNOWN = "999";

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            warning(2510, "healthcare.unknown", DHA)
                    .when(row -> row.isUnknown(DHA, row.codes().yesNo))
                    .example("DHA=3", "DHA=1")
                    .says("DHA is not 1, 2 or 999; it is ignored.", "Give 1 for yes, 2 for no, 999 for not known."),
            warning(2520, "healthcare.service-cannot", DHA)
                    .when(row -> row.isGiven(DHA) && !row.isUnknown(DHA, row.codes().yesNo) && serviceCannot(row))
                    .example("DHA=1 | MAINSERVICE=19", "DHA=1 | MAINSERVICE=2")
                    .says(
                            "DHA is ignored: the main service can't have delegated healthcare activities.",
                            "Leave it blank."),
            warning(2530, "healthcare.activities-ignored", DHAACTIVITIES)
                    .when(row -> givesActivities(row) && row.number(DHA) != YES)
                    .follows("healthcare.unknown")
                    .example("DHA=2 | DHAACTIVITIES=1;2", "DHA=1 | DHAACTIVITIES=1;2")
                    .says("DHAACTIVITIES is ignored: DHA is not 1 (yes).", "Leave it blank, or correct DHA."),
            warning(2530, "healthcare.activities-unknown", DHAACTIVITIES)
                    .when(row -> givesActivities(row)
                            && row.number(DHA) == YES
                            && !row.list(DHAACTIVITIES)
                                    .allNumbers(code ->
                                            row.codes().healthcareActivities.contains(code)))
                    .example("DHA=1 | DHAACTIVITIES=1;99", "DHA=1 | DHAACTIVITIES=1;2")
                    .says(
                            "DHAACTIVITIES has an item that is not a code of the list; it is ignored.",
                            "Give codes of the list, or 999 alone for not known."));

    private HealthcareRules() {}

    private static boolean givesActivities(WorkplaceRow row) {
        return row.isGiven(DHAACTIVITIES) && !row.text(DHAACTIVITIES).equals(NOT_KNOWN);
    }

    private static boolean serviceCannot(WorkplaceRow row) {
        var service = row.mainService();
        return service != null && !service.delegatedHealthcare();
    }
}
