package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.LEAVERS;
import static org.goldenthread.rules.file.WorkplaceColumn.STARTERS;
import static org.goldenthread.rules.file.WorkplaceColumn.TOTALPERMTEMP;
import static org.goldenthread.rules.file.WorkplaceColumn.VACANCIES;

import org.goldenthread.rules.file.WorkplaceColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace row says of its staff, to be compared with the workers file.
 *
 * @param total TOTALPERMTEMP; negative if it is missing or wrong
 * @param starters how many started, all job roles together
 * @param managerWanted whether the workplace is regulated, not a head office, and has no vacancy for a registered manager
 */
public record StaffNumbers(int total, int starters, int leavers, int vacancies, boolean managerWanted) {

    /** For a row that is not looked at. */
    public static final StaffNumbers NONE = new StaffNumbers(Integer.MIN_VALUE, 0, 0, 0, false);

    static StaffNumbers of(WorkplaceRow row) {
        int total = row.number(TOTALPERMTEMP);
        return new StaffNumbers(
                total <= StaffingRules.MOST_STAFF ? total : -1,
                StaffingRules.total(row.list(STARTERS)),
                StaffingRules.total(row.list(LEAVERS)),
                StaffingRules.total(row.list(VACANCIES)),
                row.saysRegulated() && !row.isHeadOffice() && !StaffingRules.hasManagerVacancy(row));
    }

    /** The number that a column comes to. */
    public @Nullable String value(String column) {
        return switch (WorkplaceColumn.valueOf(column)) {
            case TOTALPERMTEMP -> String.valueOf(total);
            case STARTERS -> String.valueOf(starters);
            case LEAVERS -> String.valueOf(leavers);
            case VACANCIES -> String.valueOf(vacancies);
            default -> null;
        };
    }
}
