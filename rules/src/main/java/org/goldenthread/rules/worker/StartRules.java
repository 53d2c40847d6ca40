package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.DOB;
import static org.goldenthread.rules.file.WorkerColumn.STARTDATE;
import static org.goldenthread.rules.file.WorkerColumn.STARTINSECT;
import static org.goldenthread.rules.file.WorkerColumn.YEAROFENTRY;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CalendarDate;

/** When the worker started in the job, and in the sector. */
final class StartRules {

    private static final int NOT_KNOWN = 999;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    static final List<Rule<WorkerRow>> RULES = List.of(
            warning(2000, "start-date.missing", STARTDATE)
                    .when(row -> row.dates().start() == CalendarDate.BLANK)
                    .example("STARTDATE=", "STARTDATE=01/03/2019")
                    .says("STARTDATE is blank.", "Give the day on which the worker started in the job."),
            warning(3190, "start-date.form", STARTDATE)
                    .when(row -> row.dates().start() == CalendarDate.WRONG)
                    .example("STARTDATE=31/02/2019", "STARTDATE=28/02/2019")
                    .says(
                            "STARTDATE is not a date; it is ignored.",
                            "Write it as DD/MM/YYYY, a day that the calendar has."),
            warning(3190, "start-date.future", STARTDATE)
                    .when(row -> row.dates().isStartInFuture())
                    .example("STARTDATE=01/01/2999", "STARTDATE=01/03/2019")
                    .says(
                            "STARTDATE is in the future; it is ignored.",
                            "Correct it, or send the worker after that day."),
            warning(3190, "start-date.too-young", STARTDATE, DOB)
                    .when(row -> row.dates().isStartBeforeFourteen())
                    .follows("birth-date.age")
                    .example("STARTDATE=01/01/1999", "STARTDATE=15/06/1999 | STARTINSECT=1999")
                    .says("STARTDATE is before the worker's 14th birthday; it is ignored.", "Correct it, or DOB."),
            warning(3190, "start-date.before-entry", STARTDATE, YEAROFENTRY)
                    .when(StartRules::isBeforeEntry)
                    .follows("year-of-entry.form", "year-of-entry.future", "year-of-entry.ignored")
                    .example("STARTDATE=01/03/2019 | YEAROFENTRY=2020 | COUNTRYOFBIRTH=250", "STARTDATE=01/03/2019")
                    .says("STARTDATE is before YEAROFENTRY; it is ignored.", "Correct one of the two."),
            warning(3200, "start-in-sector.missing", STARTINSECT)
                    .when(row -> row.isBlank(STARTINSECT))
                    .example("STARTINSECT=", "STARTINSECT=2015")
                    .says(
                            "STARTINSECT is blank.",
                            "Give the year in which the worker started in the sector, 999 if not known."),
            warning(3200, "start-in-sector.form", STARTINSECT)
                    .when(row -> row.isGiven(STARTINSECT) && !isYear(row) && row.number(STARTINSECT) != NOT_KNOWN)
                    .example("STARTINSECT=99", "STARTINSECT=999")
                    .says(
                            "STARTINSECT is not a year of four digits; it is ignored.",
                            "Write it like 2015, or 999 if not known."),
            warning(3200, "start-in-sector.after-start-date", STARTINSECT, STARTDATE)
                    .when(row -> isYear(row) && isAfterStart(row))
                    .example("STARTINSECT=2020", "STARTINSECT=2019")
                    .says("STARTINSECT is after STARTDATE; it is ignored.", "Correct one of the two."),
            warning(3200, "start-in-sector.too-young", STARTINSECT, DOB)
                    .when(row -> isYear(row) && isSectorTooYoung(row))
                    .follows("birth-date.age")
                    .example("STARTINSECT=1998", "STARTINSECT=1999")
                    .says("STARTINSECT is before the worker was 14; it is ignored.", "Correct it, or DOB."));

    private StartRules() {}

    /** STARTDATE, unless a rule above has it ignored. */
    static int startDate(WorkerRow row) {
        WorkerDates dates = row.dates();
        boolean refused = dates.isStartInFuture() || dates.isStartBeforeFourteen() || isBeforeEntry(row);
        return refused ? CalendarDate.WRONG : dates.start();
    }

    private static boolean isBeforeEntry(WorkerRow row) {
        int year = row.number(YEAROFENTRY);
        return year > 0 && row.dates().hasStart() && row.dates().startYear() < year;
    }

    private static boolean isYear(WorkerRow row) {
        int year = row.number(STARTINSECT);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isAfterStart(WorkerRow row) {
        return CalendarDate.isDate(startDate(row))
                && row.number(STARTINSECT) > row.dates().startYear();
    }

    private static boolean isSectorTooYoung(WorkerRow row) {
        return row.dates().hasBirth() && row.number(STARTINSECT) < row.dates().fourteenthYear();
    }
}
