package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.APPRENTICE;
import static org.goldenthread.rules.file.WorkerColumn.AVGHOURS;
import static org.goldenthread.rules.file.WorkerColumn.CONTHOURS;
import static org.goldenthread.rules.file.WorkerColumn.DAYSSICK;
import static org.goldenthread.rules.file.WorkerColumn.EMPLSTATUS;
import static org.goldenthread.rules.file.WorkerColumn.ZEROHRCONT;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.missing;
import static org.goldenthread.rules.worker.WorkerRule.unknownIgnored;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.DecimalNumber;

/** The contract, its hours, and days of sickness. */
final class ContractRules {

    /** The answer 999. */
    static final long NOT_KNOWN = 999L * DecimalNumber.ONE;

    private static final int PERMANENT = 1;
    private static final int TEMPORARY = 2;
    private static final int POOL = 3;
    private static final int AGENCY = 4;
    private static final int OTHER = 7;
    private static final int YES = 1;
    private static final int NO = 2;
    private static final long HALF = DecimalNumber.ONE / 2;
    private static final long MOST_HOURS = 75L * DecimalNumber.ONE;
    private static final long DAYS_OF_A_YEAR = 366L * DecimalNumber.ONE;

    static final List<Rule<WorkerRow>> RULES = List.of(
            missing(
                    1220,
                    "contract.missing",
                    EMPLSTATUS,
                    "Give 1 permanent, 2 temporary, 3 pool or bank, 4 agency or 7 other."),
            error(1220, "contract.unknown", EMPLSTATUS)
                    .when(row -> row.isUnknown(EMPLSTATUS, row.codes().contractTypes))
                    .example("EMPLSTATUS=5", "EMPLSTATUS=1")
                    .says(
                            "EMPLSTATUS is not one of its codes.",
                            "Give 1 permanent, 2 temporary, 3 pool or bank, 4 agency or 7 other."),
            unknownIgnored(
                    3210,
                    "apprentice.unknown",
                    APPRENTICE,
                    c -> c.yesNo,
                    "Give 1 for yes, 2 for no, 999 for not known."),
            error(1230, "zero-hours.unknown", ZEROHRCONT)
                    .when(row -> hasUnknownZeroHours(row))
                    .example("ZEROHRCONT=3", "ZEROHRCONT=2")
                    .says("ZEROHRCONT is not 1, 2 or 999.", "Give 1 for yes, 2 for no, 999 for not known."),
            warning(3230, "zero-hours.missing", ZEROHRCONT)
                    .when(row -> row.isBlank(ZEROHRCONT) && row.contractedHours() > 0)
                    .example("ZEROHRCONT= | CONTHOURS=37.5", "ZEROHRCONT=2 | CONTHOURS=37.5")
                    .says(
                            "ZEROHRCONT is blank, although there are contracted hours.",
                            "Give 2 if it is not a zero-hours contract."),
            error(1230, "zero-hours.with-hours", ZEROHRCONT, CONTHOURS)
                    .when(row -> isGivenOtherThanNo(row) && row.contractedHours() > 0)
                    .example("ZEROHRCONT=1 | CONTHOURS=37.5", "ZEROHRCONT=1 | CONTHOURS=")
                    .says("CONTHOURS is above 0, but ZEROHRCONT is not 2 (no).", "Correct one of the two."),
            warning(3230, "zero-hours.without-hours", ZEROHRCONT, CONTHOURS)
                    .when(row -> row.number(ZEROHRCONT) == NO && row.contractedHours() == 0)
                    .example("ZEROHRCONT=2 | CONTHOURS=0", "ZEROHRCONT=1 | CONTHOURS=")
                    .says("CONTHOURS is 0, but ZEROHRCONT is 2 (no).", "Give the contracted hours, or ZEROHRCONT 1."),
            warning(3300, "contracted-hours.zero-hours", CONTHOURS, ZEROHRCONT)
                    .when(row -> row.isGiven(CONTHOURS) && row.number(ZEROHRCONT) == YES)
                    .follows("zero-hours.with-hours")
                    .example("CONTHOURS=37.5 | ZEROHRCONT=1", "CONTHOURS=37.5 | ZEROHRCONT=2")
                    .says(
                            "CONTHOURS is ignored: it is a zero-hours contract.",
                            "Leave it blank, or correct ZEROHRCONT."),
            warning(3300, "contracted-hours.contract", CONTHOURS, EMPLSTATUS)
                    .when(row -> row.isGiven(CONTHOURS) && row.number(ZEROHRCONT) != YES && !hasContractedHours(row))
                    .example("CONTHOURS=37.5 | EMPLSTATUS=3", "CONTHOURS=37.5 | EMPLSTATUS=1")
                    .says(
                            "CONTHOURS is ignored: pool, bank, agency and other workers have no contracted hours.",
                            "Give AVGHOURS instead, or correct EMPLSTATUS."),
            warning(3300, "contracted-hours.range", CONTHOURS)
                    .when(row -> row.isGiven(CONTHOURS)
                            && row.number(ZEROHRCONT) != YES
                            && hasContractedHours(row)
                            && !isHours(row.contractedHours()))
                    .example("CONTHOURS=75.5", "CONTHOURS=75")
                    .says(
                            "CONTHOURS is not a number of hours from 0 to 75, in halves; it is ignored.",
                            "Give hours a week, 999 if not known."),
            warning(3310, "average-hours.contract", AVGHOURS, EMPLSTATUS, ZEROHRCONT)
                    .when(row -> row.isGiven(AVGHOURS) && !hasAverageHours(row))
                    .follows("zero-hours.unknown")
                    .example("AVGHOURS=10", "AVGHOURS=10 | EMPLSTATUS=3 | CONTHOURS=")
                    .says(
                            "AVGHOURS is ignored: a permanent or temporary worker with contracted hours has none.",
                            "Give CONTHOURS instead, or correct EMPLSTATUS or ZEROHRCONT."),
            warning(3310, "average-hours.range", AVGHOURS)
                    .when(row -> row.isGiven(AVGHOURS) && hasAverageHours(row) && !isHours(row.averageHours()))
                    .example("AVGHOURS=76 | EMPLSTATUS=3 | CONTHOURS=", "AVGHOURS=75 | EMPLSTATUS=3 | CONTHOURS=")
                    .says(
                            "AVGHOURS is not a number of hours from 0 to 75, in halves; it is ignored.",
                            "Give hours a week, 999 if not known."),
            warning(1240, "days-sick.range", DAYSSICK)
                    .when(row -> row.isGiven(DAYSSICK)
                            && !isHalvesUpTo(DecimalNumber.parse(row.text(DAYSSICK)), DAYS_OF_A_YEAR))
                    .example("DAYSSICK=366.5", "DAYSSICK=366")
                    .says(
                            "DAYSSICK is not a number of days from 0 to 366, in halves; it is ignored.",
                            "Give the days of the last 12 months, 999 if not known."));

    private ContractRules() {}

    /** Hours as no rule ignores them, in halves; -1 if there are none or they are not known. */
    static int contractedHalfHours(WorkerRow row) {
        return row.number(ZEROHRCONT) != YES && hasContractedHours(row) ? halves(row.contractedHours()) : -1;
    }

    /** @param cell DAYSSICK, without white space around it */
    static int halfDaysSick(String cell) {
        long days = daysSick(cell);
        return days >= 0 && days != NOT_KNOWN ? Math.toIntExact(days / HALF) : -1;
    }

    static int averageHalfHours(WorkerRow row) {
        return hasAverageHours(row) ? halves(row.averageHours()) : -1;
    }

    /** DAYSSICK as no rule ignores it, {@link #NOT_KNOWN} among others; negative if there is none. */
    static long daysSick(WorkerRow row) {
        return daysSick(row.text(DAYSSICK));
    }

    private static long daysSick(String cell) {
        long days = DecimalNumber.parse(cell);
        return isHalvesUpTo(days, DAYS_OF_A_YEAR) ? days : DecimalNumber.BLANK;
    }

    /** The hours a week that the contract asks for, contracted or average, as {@link #daysSick} gives days. */
    static long hours(WorkerRow row) {
        boolean contracted = row.number(ZEROHRCONT) != YES && hasContractedHours(row);
        long hours = contracted ? row.contractedHours() : row.averageHours();
        return isHours(hours) ? hours : DecimalNumber.BLANK;
    }

    private static int halves(long hours) {
        return isHours(hours) && hours != NOT_KNOWN ? Math.toIntExact(hours / HALF) : -1;
    }

    private static boolean hasUnknownZeroHours(WorkerRow row) {
        return row.isUnknown(ZEROHRCONT, row.codes().yesNo);
    }

    private static boolean isGivenOtherThanNo(WorkerRow row) {
        return row.isGiven(ZEROHRCONT) && !hasUnknownZeroHours(row) && row.number(ZEROHRCONT) != NO;
    }

    private static boolean hasContractedHours(WorkerRow row) {
        int contract = row.number(EMPLSTATUS);
        return contract != POOL && contract != AGENCY && contract != OTHER;
    }

    private static boolean hasAverageHours(WorkerRow row) {
        int contract = row.number(EMPLSTATUS);
        return row.number(ZEROHRCONT) == YES || (contract != PERMANENT && contract != TEMPORARY);
    }

    private static boolean isHours(long hours) {
        return isHalvesUpTo(hours, MOST_HOURS);
    }

    private static boolean isHalvesUpTo(long number, long most) {
        return number == NOT_KNOWN || (number >= 0 && number <= most && number % HALF == 0);
    }
}
