package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.HOURLYRATE;
import static org.goldenthread.rules.file.WorkerColumn.SALARY;
import static org.goldenthread.rules.file.WorkerColumn.SALARYINT;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.unknown;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.DecimalNumber;

/** Pay: a yearly salary or an hourly rate, as SALARYINT says. */
final class PayRules {

    private static final int YEARLY = 1;
    private static final int HOURLY = 3;
    private static final int NOT_KNOWN = 999;
    private static final int LOWEST_SALARY = 500;
    private static final int HIGHEST_SALARY = 200_000;
    private static final int HIGHEST_SENIOR_SALARY = 250_000;

    static final List<Rule<WorkerRow>> RULES = List.of(
            unknown(
                    1250,
                    "salary-interval.unknown",
                    SALARYINT,
                    c -> c.salaryIntervals,
                    "Give 1 for a year, 3 for an hour, 999 for not known."),
            error(1251, "salary-interval.missing-for-salary", SALARYINT, SALARY)
                    .when(row -> row.isGiven(SALARY) && row.isBlank(SALARYINT))
                    .example("SALARYINT= | SALARY=30000", "SALARYINT=1 | SALARY=30000")
                    .says("SALARYINT is blank, although SALARY is given.", "Give SALARYINT 1 if pay is by the year."),
            error(1251, "salary-interval.hourly", SALARYINT, SALARY)
                    .when(row -> row.isGiven(SALARY) && isPaid(row, HOURLY))
                    .example("SALARYINT=3 | SALARY=30000", "SALARYINT=1 | SALARY=30000")
                    .says(
                            "SALARY is given, but SALARYINT is 3 (pay by the hour).",
                            "Give SALARYINT 1, or leave SALARY blank."),
            error(1252, "salary-interval.missing-for-rate", SALARYINT, HOURLYRATE)
                    .when(row -> row.isGiven(HOURLYRATE) && row.isBlank(SALARYINT))
                    .follows("salary-interval.missing-for-salary")
                    .example("SALARYINT= | SALARY= | HOURLYRATE=12.50", "SALARYINT=3 | SALARY= | HOURLYRATE=12.50")
                    .says(
                            "SALARYINT is blank, although HOURLYRATE is given.",
                            "Give SALARYINT 3 if pay is by the hour."),
            error(1252, "salary-interval.yearly", SALARYINT, HOURLYRATE)
                    .when(row -> row.isGiven(HOURLYRATE) && isPaid(row, YEARLY))
                    .example("SALARYINT=1 | HOURLYRATE=12.50", "SALARYINT=3 | SALARY= | HOURLYRATE=12.50")
                    .says(
                            "HOURLYRATE is given, but SALARYINT is 1 (pay by the year).",
                            "Give SALARYINT 3, or leave HOURLYRATE blank."),
            error(1260, "salary.range", SALARY, SALARYINT)
                    .when(row -> isPaid(row, YEARLY)
                            && row.isGiven(SALARY)
                            && !isSalary(row)
                            && row.mainJobRole() != JobRole.SENIOR_MANAGEMENT)
                    .example("SALARY=499", "SALARY=500")
                    .says("SALARY is not a whole number from 500 to 200,000.", "Give the yearly salary in pounds."),
            error(1260, "salary.senior-range", SALARY, SALARYINT)
                    .when(row -> isPaid(row, YEARLY)
                            && row.isGiven(SALARY)
                            && !isSalary(row)
                            && row.mainJobRole() == JobRole.SENIOR_MANAGEMENT)
                    .example("SALARY=250001 | MAINJOBROLE=1", "SALARY=250000 | MAINJOBROLE=1")
                    .says("SALARY is not a whole number from 500 to 250,000.", "Give the yearly salary in pounds."),
            warning(3260, "salary.ignored", SALARY)
                    .when(row -> isPaid(row, NOT_KNOWN) && row.isGiven(SALARY))
                    .example("SALARYINT=999 | SALARY=30000", "SALARYINT=999 | SALARY=")
                    .says("SALARY is ignored: SALARYINT is 999 (not known).", "Leave it blank, or correct SALARYINT."),
            error(1270, "hourly-rate.form", HOURLYRATE)
                    .when(row -> isPaid(row, HOURLY) && row.isGiven(HOURLYRATE) && !isRate(row.text(HOURLYRATE)))
                    .example("SALARYINT=3 | SALARY= | HOURLYRATE=12.505", "SALARYINT=3 | SALARY= | HOURLYRATE=12.50")
                    .says("HOURLYRATE is not a number with at most two decimals.", "Give pounds an hour, like 12.50."),
            warning(3270, "hourly-rate.ignored", HOURLYRATE)
                    .when(row -> isPaid(row, NOT_KNOWN) && row.isGiven(HOURLYRATE))
                    .example("SALARYINT=999 | SALARY= | HOURLYRATE=12.50", "SALARYINT=999 | SALARY=")
                    .says(
                            "HOURLYRATE is ignored: SALARYINT is 999 (not known).",
                            "Leave it blank, or correct SALARYINT."));

    private PayRules() {}

    /** The yearly salary as no rule refuses it, -1 if there is none. */
    static int yearlySalary(WorkerRow row) {
        return isPaid(row, YEARLY) && isSalary(row) ? row.number(SALARY) : -1;
    }

    private static boolean isPaid(WorkerRow row, int interval) {
        return row.number(SALARYINT) == interval;
    }

    private static boolean isSalary(WorkerRow row) {
        int highest = row.mainJobRole() == JobRole.SENIOR_MANAGEMENT ? HIGHEST_SENIOR_SALARY : HIGHEST_SALARY;
        return row.number(SALARY) >= LOWEST_SALARY && row.number(SALARY) <= highest;
    }

    private static boolean isRate(String text) {
        return DecimalNumber.parse(text) >= 0 && DecimalNumber.decimals(text) <= 2;
    }
}
