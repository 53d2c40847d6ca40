package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.LEAVERS;
import static org.goldenthread.rules.file.WorkplaceColumn.REASONNOS;
import static org.goldenthread.rules.file.WorkplaceColumn.REASONS;
import static org.goldenthread.rules.file.WorkplaceColumn.STARTERS;
import static org.goldenthread.rules.file.WorkplaceColumn.VACANCIES;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CellList;

/** Why staff left: reasons, and how many left for each. Read only where there are leavers and their numbers are sound. */
final class LeavingRules {

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            error(1360, "leaving.reasons-not-numbers", REASONS)
                    .when(row -> counts(row) && !isNumbers(row.list(REASONS)))
                    .example("REASONS=1;x", "REASONS=1;5")
                    .says("REASONS has an item that is not a code.", "Separate the codes by one semicolon."),
            warning(9010, "leaving.reasons-unknown", REASONS)
                    .when(row -> counts(row)
                            && row.list(REASONS)
                                    .anyNumber(
                                            code -> !row.codes().leavingReasons.contains(code)))
                    .example("REASONS=1;99", "REASONS=1;5")
                    .says(
                            "REASONS has a code that is not in the list leaving reasons; it is ignored.",
                            "Give codes of the list."),
            error(1360, "leaving.counts-missing", REASONNOS, REASONS)
                    .when(row -> counts(row) && row.isBlank(REASONNOS))
                    .example("REASONNOS=", "REASONNOS=1;1")
                    .says("REASONNOS is blank, although REASONS is given.", "Give how many left for each reason."),
            error(1360, "leaving.counts-not-numbers", REASONNOS)
                    .when(row -> counts(row) && row.isGiven(REASONNOS) && !isNumbers(row.list(REASONNOS)))
                    .example("REASONNOS=1;-1", "REASONNOS=1;1")
                    .says("REASONNOS has an item that is not a whole number.", "Give how many left for each reason."),
            error(1360, "leaving.lengths-differ", REASONS, REASONNOS)
                    .when(row -> counts(row)
                            && row.isGiven(REASONNOS)
                            && row.list(REASONS).size() != row.list(REASONNOS).size())
                    .follows("leaving.reasons-not-numbers", "leaving.counts-not-numbers")
                    .example("REASONS=1;5;9", "REASONS=1;5")
                    .says(
                            "REASONS and REASONNOS do not have the same number of items.",
                            "Give a number for each reason."),
            error(1360, "leaving.total-differs", REASONNOS, LEAVERS)
                    .when(row -> counts(row)
                            && isNumbers(row.list(REASONNOS))
                            && sum(row.list(REASONNOS)) != StaffingRules.total(row.list(LEAVERS)))
                    .follows("leaving.lengths-differ")
                    .example("REASONNOS=1;2", "REASONNOS=1;1")
                    .says("REASONNOS and LEAVERS do not have the same total.", "Give a reason for everyone who left."));

    private LeavingRules() {}

    private static boolean counts(WorkplaceRow row) {
        return row.isGiven(REASONS)
                && StaffingRules.isSound(row, LEAVERS)
                && StaffingRules.isSound(row, STARTERS)
                && StaffingRules.isSound(row, VACANCIES)
                && StaffingRules.total(row.list(LEAVERS)) > 0;
    }

    private static boolean isNumbers(CellList list) {
        return list.allNumbers(number -> true);
    }

    private static long sum(CellList list) {
        long sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += list.number(i);
        }
        return sum;
    }
}
