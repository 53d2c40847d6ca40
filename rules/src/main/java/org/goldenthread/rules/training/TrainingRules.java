package org.goldenthread.rules.training;

import static org.goldenthread.rules.file.TrainingColumn.ACCREDITED;
import static org.goldenthread.rules.file.TrainingColumn.CATEGORY;
import static org.goldenthread.rules.file.TrainingColumn.DATECOMPLETED;
import static org.goldenthread.rules.file.TrainingColumn.EXPIRYDATE;
import static org.goldenthread.rules.file.TrainingColumn.HOWDELIVERED;
import static org.goldenthread.rules.file.TrainingColumn.LOCALESTID;
import static org.goldenthread.rules.file.TrainingColumn.NOTES;
import static org.goldenthread.rules.file.TrainingColumn.PROVIDERNAME;
import static org.goldenthread.rules.file.TrainingColumn.TRAININGNAME;
import static org.goldenthread.rules.file.TrainingColumn.UNIQUEWORKERID;
import static org.goldenthread.rules.file.TrainingColumn.VALIDITY;
import static org.goldenthread.rules.file.TrainingColumn.WHODELIVERED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.TrainingColumn;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.rule.RuleDraft;
import org.goldenthread.rules.value.CalendarDate;

/** The rules of one training row, in the order in which they are applied. */
public final class TrainingRules {

    private static final int LONGEST_REFERENCE = 50;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTES = 1000;
    private static final int EXTERNAL = 2;
    private static final int MOST_MONTHS = 999;
    private static final String NEVER_EXPIRES = "none";

    private static final List<Rule<TrainingRow>> RULES = List.of(
            missing(1000, "workplace.missing", LOCALESTID, "Give the reference of the worker's workplace."),
            tooLong(1000, "workplace.too-long", LOCALESTID, LONGEST_REFERENCE),
            missing(1010, "worker.missing", UNIQUEWORKERID, "Give the worker's reference."),
            tooLong(1010, "worker.too-long", UNIQUEWORKERID, LONGEST_REFERENCE),
            error(1020, "completed.form", DATECOMPLETED)
                    .when(row -> row.completed() == CalendarDate.WRONG)
                    .example("DATECOMPLETED=31/02/2023", "DATECOMPLETED=28/02/2023")
                    .says("DATECOMPLETED is not a date.", "Write it as DD/MM/YYYY, a day that the calendar has."),
            error(1020, "completed.future", DATECOMPLETED)
                    .when(TrainingRow::isCompletedInFuture)
                    .example("DATECOMPLETED=01/01/2999 | EXPIRYDATE=", "DATECOMPLETED=01/03/2023")
                    .says("DATECOMPLETED is in the future.", "Send the training when it is completed."),
            error(1030, "expiry.form", EXPIRYDATE)
                    .when(row -> row.expiry() == CalendarDate.WRONG)
                    .example("EXPIRYDATE=31/02/2027", "EXPIRYDATE=28/02/2027")
                    .says("EXPIRYDATE is not a date.", "Write it as DD/MM/YYYY, a day that the calendar has."),
            error(1030, "expiry.not-after-completed", EXPIRYDATE, DATECOMPLETED)
                    .when(TrainingRow::isExpiredAtOnce)
                    .example("EXPIRYDATE=01/03/2023", "EXPIRYDATE=02/03/2023")
                    .says("EXPIRYDATE is not after DATECOMPLETED.", "Correct one of the two."),
            tooLong(1040, "name.too-long", TRAININGNAME, LONGEST_NAME),
            missing(1050, "category.missing", CATEGORY, "Give a code of the list training categories."),
            unknown(
                    1050,
                    "category.unknown",
                    CATEGORY,
                    c -> c.categories,
                    "Give a code of the list training categories."),
            unknown(
                    1060,
                    "accredited.unknown",
                    ACCREDITED,
                    c -> c.accreditations,
                    "Give 1 for yes, 0 for no, 999 for not known."),
            tooLong(1070, "notes.too-long", NOTES, LONGEST_NOTES),
            unknown(
                    1080,
                    "delivered-by.unknown",
                    WHODELIVERED,
                    c -> c.deliverers,
                    "Give 1 for own staff, 2 for an external provider."),
            warning(2090, "provider.ignored", PROVIDERNAME, WHODELIVERED)
                    .when(row -> row.isGiven(PROVIDERNAME) && row.number(WHODELIVERED) != EXTERNAL)
                    .follows("delivered-by.unknown")
                    .example("PROVIDERNAME=1 | WHODELIVERED=1", "PROVIDERNAME=1 | WHODELIVERED=2")
                    .says(
                            "PROVIDERNAME is ignored: WHODELIVERED is not 2 (external provider).",
                            "Leave it blank, or correct WHODELIVERED."),
            error(1090, "provider.unknown", PROVIDERNAME)
                    .when(row ->
                            row.number(WHODELIVERED) == EXTERNAL && row.isUnknown(PROVIDERNAME, row.codes().providers))
                    .example("PROVIDERNAME=7777 | WHODELIVERED=2", "PROVIDERNAME=999 | WHODELIVERED=2")
                    .says(
                            "PROVIDERNAME is not a code of the list training providers.",
                            "Give a code of the list, 999 for another."),
            unknown(1100, "method.unknown", HOWDELIVERED, c -> c.methods, "Give 1 for face to face, 2 for e-learning."),
            error(1110, "validity.form", VALIDITY)
                    .when(row -> row.isGiven(VALIDITY) && !neverExpires(row) && !hasMonths(row))
                    .example("VALIDITY=0", "VALIDITY=none | EXPIRYDATE=")
                    .says(
                            "VALIDITY is neither \"none\" nor a number of months from 1 to 999.",
                            "Give the months it is valid, or none."),
            warning(2110, "validity.none-but-expires", VALIDITY, EXPIRYDATE)
                    .when(row -> neverExpires(row) && row.hasExpiry())
                    .example("VALIDITY=none", "VALIDITY=none | EXPIRYDATE=")
                    .says("VALIDITY is none, but there is an EXPIRYDATE.", "Correct one of the two."),
            warning(2110, "validity.differs", VALIDITY, EXPIRYDATE, DATECOMPLETED)
                    .when(row -> hasMonths(row)
                            && row.hasCompleted()
                            && row.hasExpiry()
                            && row.expiry() != expectedExpiry(row))
                    .example("VALIDITY=12", "VALIDITY=12 | EXPIRYDATE=29/02/2024")
                    .says(
                            "EXPIRYDATE is not DATECOMPLETED plus VALIDITY months less a day.",
                            "Correct one of the three, or leave EXPIRYDATE blank."),
            error(997, "workplace.not-in-file", LOCALESTID)
                    .when(row -> row.isGiven(LOCALESTID) && !row.standing().workplaceInFile())
                    .followsRules("worker.workplace.not-in-file", "workplace.reference.missing")
                    .follows("workplace.too-long")
                    .example("LOCALESTID=WP2", "LOCALESTID=WP1")
                    .says(
                            "LOCALESTID is not a workplace of the workplaces file.",
                            "Correct it, or add the workplace to that file."),
            error(996, "worker.not-in-file", UNIQUEWORKERID)
                    .when(row -> row.isGiven(LOCALESTID)
                            && row.isGiven(UNIQUEWORKERID)
                            && row.standing().workplaceInFile()
                            && !row.standing().workerInFile())
                    .followsRules("worker.reference.missing", "worker.workplace.not-in-file")
                    .follows("worker.too-long")
                    .example("UNIQUEWORKERID=S2", "UNIQUEWORKERID=S1")
                    .says(
                            "The workers file has no worker with that reference in that workplace.",
                            "Correct UNIQUEWORKERID or LOCALESTID, or add the worker to that file."),
            error(1080, "completed.too-young", DATECOMPLETED)
                    .when(TrainingRow::isCompletedTooYoung)
                    .followsRules("worker.birth-date.age")
                    .example("DATECOMPLETED=14/06/1999", "DATECOMPLETED=15/06/1999")
                    .says(
                            "DATECOMPLETED is before the worker's 14th birthday.",
                            "Correct it, or DOB in the workers file."));

    private TrainingRules() {}

    public static Stream<Rule<?>> all() {
        return RULES.stream().map(rule -> rule);
    }

    public static void check(TrainingRow row, RuleCheck check) {
        check.apply(RULES, row);
    }

    private static RuleDraft<TrainingRow> error(int number, String name, TrainingColumn... columns) {
        return RuleDraft.error(FileKind.TRAINING, number, name, columns);
    }

    private static RuleDraft<TrainingRow> warning(int number, String name, TrainingColumn... columns) {
        return RuleDraft.warning(FileKind.TRAINING, number, name, columns);
    }

    private static Rule<TrainingRow> missing(int number, String name, TrainingColumn column, String hint) {
        return error(number, name, column)
                .when(row -> row.isBlank(column))
                .example(column + "=", column + "=1")
                .says(column + " is blank.", hint);
    }

    private static Rule<TrainingRow> tooLong(int number, String name, TrainingColumn column, int limit) {
        return error(number, name, column)
                .when(row -> row.isLonger(column, limit))
                .example(column + "=" + "x".repeat(limit + 1), column + "=" + "x".repeat(limit))
                .says(column + " is longer than " + limit + " characters.", "Shorten it.");
    }

    private static Rule<TrainingRow> unknown(
            int number, String name, TrainingColumn column, Function<TrainingCodes, CodeSet> codes, String hint) {
        return error(number, name, column)
                .when(row -> row.isUnknown(column, codes.apply(row.codes())))
                .example(column + "=7777", column + "=1")
                .says(column + " is not one of its codes.", hint);
    }

    private static boolean neverExpires(TrainingRow row) {
        return row.text(VALIDITY).equals(NEVER_EXPIRES);
    }

    private static boolean hasMonths(TrainingRow row) {
        return row.number(VALIDITY) >= 1 && row.number(VALIDITY) <= MOST_MONTHS;
    }

    private static int expectedExpiry(TrainingRow row) {
        LocalDate completed = LocalDate.ofEpochDay(row.completed());
        return Math.toIntExact(
                completed.plusMonths(row.number(VALIDITY)).minusDays(1).toEpochDay());
    }
}
