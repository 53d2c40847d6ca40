package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ALLJOBROLES;
import static org.goldenthread.rules.file.WorkplaceColumn.LEAVERS;
import static org.goldenthread.rules.file.WorkplaceColumn.MAINSERVICE;
import static org.goldenthread.rules.file.WorkplaceColumn.STARTERS;
import static org.goldenthread.rules.file.WorkplaceColumn.TOTALPERMTEMP;
import static org.goldenthread.rules.file.WorkplaceColumn.VACANCIES;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.file.WorkplaceColumn;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CellList;

/** How many staff there are, and how many started, left and are missing in each job role of ALLJOBROLES. */
final class StaffingRules {

    static final int MOST_STAFF = 999;

    /** As the only item of a list: not known. */
    static final int NOT_KNOWN = 999;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            error(1200, "staff-total.missing", TOTALPERMTEMP)
                    .when(row -> row.isBlank(TOTALPERMTEMP))
                    .example("TOTALPERMTEMP=", "TOTALPERMTEMP=20")
                    .says("TOTALPERMTEMP is blank.", "Give how many staff work there."),
            error(1200, "staff-total.range", TOTALPERMTEMP)
                    .when(row -> row.isGiven(TOTALPERMTEMP) && !isStaffNumber(row.number(TOTALPERMTEMP)))
                    .example("TOTALPERMTEMP=1000", "TOTALPERMTEMP=999")
                    .says("TOTALPERMTEMP is not a whole number from 0 to 999.", "Give how many staff work there."),
            error(1200, "staff-total.zero", TOTALPERMTEMP)
                    .when(row -> row.number(TOTALPERMTEMP) == 0 && row.number(MAINSERVICE) > 0 && !row.isHeadOffice())
                    .example("TOTALPERMTEMP=0", "TOTALPERMTEMP=1")
                    .says(
                            "TOTALPERMTEMP is 0, which only a head office (service 72) can be.",
                            "Give how many staff work there."),
            error(1280, "job-roles.missing", ALLJOBROLES)
                    .when(row -> row.isBlank(ALLJOBROLES)
                            && (hasCounts(row, STARTERS) || hasCounts(row, LEAVERS) || hasCounts(row, VACANCIES)))
                    .example("ALLJOBROLES=", "ALLJOBROLES=4;8")
                    .says(
                            "ALLJOBROLES is blank, although there are starters, leavers or vacancies.",
                            "List their job roles."),
            error(1280, "job-roles.not-numbers", ALLJOBROLES)
                    .when(row -> row.isGiven(ALLJOBROLES) && !hasRoles(row))
                    .example("ALLJOBROLES=4;x", "ALLJOBROLES=4;8")
                    .says("ALLJOBROLES has an item that is not a code.", "Separate the codes by one semicolon."),
            error(1280, "job-roles.unknown", ALLJOBROLES)
                    .when(row -> row.list(ALLJOBROLES)
                            .anyNumber(code -> !row.codes().jobRoles.contains(code)))
                    .example("ALLJOBROLES=4;99", "ALLJOBROLES=4;8")
                    .says("ALLJOBROLES has a code that is not in the list job roles.", "Give codes of the list."),
            warning(2180, "job-roles.manager-vacancy", VACANCIES, ALLJOBROLES)
                    .when(row -> !row.saysRegulated() && hasManagerVacancy(row))
                    .follows("regulation.missing", "regulation.unknown", "regulation.service-regulated")
                    .example("REGTYPE=0 | VACANCIES=1;0", "REGTYPE=2 | VACANCIES=1;0")
                    .says(
                            "There is a vacancy for a registered manager, but the workplace is not regulated; it is ignored.",
                            "Correct VACANCIES or REGTYPE."),
            countsMissing(1300, "vacancies.missing", VACANCIES),
            lengthsDiffer(1300, "vacancies.lengths-differ", VACANCIES),
            notNumbers(1300, "vacancies.not-numbers", VACANCIES),
            countsMissing(1310, "starters.missing", STARTERS),
            lengthsDiffer(1310, "starters.lengths-differ", STARTERS),
            notNumbers(1310, "starters.not-numbers", STARTERS),
            countsMissing(1320, "leavers.missing", LEAVERS),
            lengthsDiffer(1320, "leavers.lengths-differ", LEAVERS),
            notNumbers(1320, "leavers.not-numbers", LEAVERS));

    private StaffingRules() {}

    /** Whether the list can be matched with the job roles: as long as they are, and of numbers; or 999 alone. */
    static boolean isSound(WorkplaceRow row, WorkplaceColumn column) {
        return hasRoles(row) && matchesRoles(row, column) && isNumbers(row, column);
    }

    /** The sum of a list; 999 counts as none, and so does what is not a number. */
    static int total(CellList list) {
        int total = 0;
        for (int i = 0; i < list.size(); i++) {
            int number = list.number(i);
            total += number > 0 && number != NOT_KNOWN ? number : 0;
        }
        return total;
    }

    static boolean hasManagerVacancy(WorkplaceRow row) {
        CellList roles = row.list(ALLJOBROLES);
        CellList vacancies = row.list(VACANCIES);
        for (int i = 0; i < Math.min(roles.size(), vacancies.size()); i++) {
            if (roles.number(i) == JobRole.REGISTERED_MANAGER && vacancies.number(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Rule<WorkplaceRow> countsMissing(int number, String name, WorkplaceColumn column) {
        return error(number, name, column, ALLJOBROLES)
                .when(row -> hasRoles(row) && row.isBlank(column))
                .example(column + "=", column + "=0;0")
                .says(
                        column + " is blank, although ALLJOBROLES lists job roles.",
                        "Give a number for each job role, or 999 alone for not known.");
    }

    private static Rule<WorkplaceRow> lengthsDiffer(int number, String name, WorkplaceColumn column) {
        return error(number, name, column, ALLJOBROLES)
                .when(row -> hasRoles(row) && row.isGiven(column) && !matchesRoles(row, column))
                .follows("job-roles.unknown")
                .example(column + "=0;0;0", column + "=0;0")
                .says(
                        column + " and ALLJOBROLES do not have the same number of items.",
                        "Give a number for each job role, or 999 alone for not known.");
    }

    private static Rule<WorkplaceRow> notNumbers(int number, String name, WorkplaceColumn column) {
        return error(number, name, column)
                .when(row -> hasRoles(row) && row.isGiven(column) && !isNumbers(row, column))
                .follows(name.replace("not-numbers", "lengths-differ"))
                .example(column + "=0;-1", column + "=0;0")
                .says(column + " has an item that is not a whole number from 0 to 999.", "Give whole numbers.");
    }

    private static boolean hasRoles(WorkplaceRow row) {
        return row.list(ALLJOBROLES).allNumbers(code -> true);
    }

    private static boolean matchesRoles(WorkplaceRow row, WorkplaceColumn column) {
        CellList list = row.list(column);
        boolean notKnown = list.size() == 1 && list.number(0) == NOT_KNOWN;
        return notKnown || list.size() == row.list(ALLJOBROLES).size();
    }

    private static boolean isNumbers(WorkplaceRow row, WorkplaceColumn column) {
        return row.list(column).allNumbers(StaffingRules::isStaffNumber);
    }

    private static boolean isStaffNumber(int number) {
        return number >= 0 && number <= MOST_STAFF;
    }

    private static boolean hasCounts(WorkplaceRow row, WorkplaceColumn column) {
        return row.list(column).anyNumber(number -> number > 0 && number != NOT_KNOWN);
    }
}
