package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.OTHERUSERDESC;
import static org.goldenthread.rules.file.WorkplaceColumn.SERVICEUSERS;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CellList;

/** Whom the workplace serves; groups that are "other" are described. */
final class ServiceUserRules {

    private static final Set<Integer> OTHER_GROUPS = Set.of(3, 9, 21);
    private static final int LONGEST = 120;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            warning(2130, "service-users.not-numbers", SERVICEUSERS)
                    .when(row -> row.isGiven(SERVICEUSERS) && !areNumbers(row))
                    .example("SERVICEUSERS=1;x", "SERVICEUSERS=1;5")
                    .says(
                            "SERVICEUSERS has an item that is not a code; all of it is ignored.",
                            "Give codes of the list."),
            error(1130, "service-users.lengths-differ", SERVICEUSERS, OTHERUSERDESC)
                    .when(row -> areNumbers(row) && !matchesDescriptions(row))
                    .example("SERVICEUSERS=1;5;6", "SERVICEUSERS=1;5")
                    .says(
                            "SERVICEUSERS and OTHERUSERDESC do not have the same number of items.",
                            "Give an item for each group, blank where there is nothing to say: as many semicolons in both."),
            warning(1130, "service-users.unknown", SERVICEUSERS)
                    .when(row -> isSound(row)
                            && row.list(SERVICEUSERS)
                                    .anyNumber(code -> !row.codes().serviceUsers.contains(code)))
                    .example("SERVICEUSERS=1;99", "SERVICEUSERS=1;5")
                    .says(
                            "SERVICEUSERS has a code that is not in the list; that code is ignored.",
                            "Give codes of the list."),
            warning(2130, "service-users.description-missing", OTHERUSERDESC)
                    .when(row -> anyOtherGroup(row, String::isEmpty))
                    .example("SERVICEUSERS=1;9", "SERVICEUSERS=1;9 | OTHERUSERDESC=;Veterans")
                    .says("OTHERUSERDESC is blank for a group that is not in the list.", "Say what group it is."),
            error(1130, "service-users.description-too-long", OTHERUSERDESC)
                    .when(row -> anyOtherGroup(row, description -> description.length() > LONGEST))
                    .example(
                            "SERVICEUSERS=9 | OTHERUSERDESC=" + "x".repeat(LONGEST + 1),
                            "SERVICEUSERS=9 | OTHERUSERDESC=Veterans")
                    .says("A description in OTHERUSERDESC is longer than 120 characters.", "Shorten it."));

    private ServiceUserRules() {}

    /** False for a blank cell too. */
    private static boolean areNumbers(WorkplaceRow row) {
        return row.list(SERVICEUSERS).allNumbers(code -> true);
    }

    private static boolean matchesDescriptions(WorkplaceRow row) {
        return row.list(SERVICEUSERS).size() == row.list(OTHERUSERDESC).size();
    }

    private static boolean isSound(WorkplaceRow row) {
        return areNumbers(row) && matchesDescriptions(row);
    }

    private static boolean anyOtherGroup(WorkplaceRow row, Predicate<String> test) {
        CellList groups = row.list(SERVICEUSERS);
        CellList descriptions = row.list(OTHERUSERDESC);
        for (int i = 0; isSound(row) && i < groups.size(); i++) {
            if (OTHER_GROUPS.contains(groups.number(i)) && test.test(descriptions.text(i))) {
                return true;
            }
        }
        return false;
    }
}
