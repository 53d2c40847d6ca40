package org.goldenthread.rules.upload;

import static org.goldenthread.rules.file.WorkplaceColumn.LEAVERS;
import static org.goldenthread.rules.file.WorkplaceColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkplaceColumn.STARTERS;
import static org.goldenthread.rules.file.WorkplaceColumn.STATUS;
import static org.goldenthread.rules.file.WorkplaceColumn.TOTALPERMTEMP;
import static org.goldenthread.rules.file.WorkplaceColumn.VACANCIES;
import static org.goldenthread.rules.rule.ExampleUpload.upload;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.WorkerColumn;
import org.goldenthread.rules.file.WorkplaceColumn;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.rule.ExampleUpload;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleDraft;
import org.goldenthread.rules.upload.Transfers.Outcome;

/** The rules that only the whole upload shows. */
final class UploadRules {

    private static final int MOST_HALF_HOURS = 75 * 2;
    private static final int FULL_TIME_HALF_HOURS = 37 * 2;

    private static final String SECOND = "LOCALESTID=WP2 | LOCATIONID=1-2000000002";
    private static final String COLLEAGUE = "UNIQUEWORKERID=S2 | MAINJOBROLE=8 | ";
    private static final String PART_TIMER = "UNIQUEWORKERID=S2 | NINUMBER=AB123457C | CONTHOURS=20 | ";

    static final List<Rule<WholeUpload>> UPLOAD = List.of(
            uploadError(950, "upload.one-workplace", LOCALESTID)
                    .when(WholeUpload::isNotExactlyOneWorkplace)
                    .example(
                            upload().workplace("").workplace(SECOND).sentBy("WP1", false),
                            upload().workplace("").workplace(SECOND).sentBy("WP1", true))
                    .says(
                            "The workplaces file does not have exactly one row, though the account is not a parent.",
                            "Send your own workplace alone. Ask the operator if you are a parent organisation."),
            uploadError(955, "upload.primary-missing", LOCALESTID)
                    .when(WholeUpload::lacksPrimary)
                    .follows("reference.missing")
                    .example(
                            upload().workplace("").sentBy("WP2", true),
                            upload().workplace("").sentBy("WP1", true))
                    .says("The account's own workplace is not in the workplaces file.", "Add its row."),
            uploadError(955, "upload.primary-repeated", LOCALESTID)
                    .when(WholeUpload::repeatsPrimary)
                    .follows("reference.repeated")
                    .example(
                            upload().workplace("").workplace("").sentBy("WP1", true),
                            upload().workplace("").workplace(SECOND).sentBy("WP1", true))
                    .says(
                            "The account's own workplace can't be taken from the workplaces file: it is there more than once.",
                            "Leave one row of it."),
            uploadError(956, "upload.primary-deleted", STATUS)
                    .when(WholeUpload::deletesPrimary)
                    .example(
                            upload().workplace("STATUS=DELETE")
                                    .workplaceOnRecord("")
                                    .sentBy("WP1", true),
                            upload().workplace("STATUS=UPDATE")
                                    .workplaceOnRecord("")
                                    .sentBy("WP1", true))
                    .says(
                            "STATUS of the account's own workplace is DELETE.",
                            "Keep it; ask the operator to close an account."),
            uploadError(9060, "upload.empty", LOCALESTID)
                    .when(WholeUpload::isEmpty)
                    .example(upload().worker(""), upload().workplace("").worker(""))
                    .says(
                            "The workplaces file has no rows.",
                            "Send a row for each workplace that has something to return, its workers in the workers file."));

    static final List<Rule<WorkplaceEntry>> WORKPLACES = List.of(
            workplaceWarning(2200, "staff-total.rows-differ", TOTALPERMTEMP)
                    .when(entry -> !entry.hasAllStaff())
                    .follows("staff-total.missing", "staff-total.range", "staff-total.zero")
                    .followsRules("worker.workplace.not-in-file")
                    .example(
                            upload().workplace("TOTALPERMTEMP=2").worker(""),
                            upload().workplace("TOTALPERMTEMP=1").worker(""))
                    .says(
                            "TOTALPERMTEMP is not the number of workers that the workplace has after this upload.",
                            "Correct it, or add the workers who are missing."),
            workplaceWarning(2310, "starters.too-many", STARTERS)
                    .when(entry -> entry.hasAllStaff() && entry.numbers().starters() > entry.staff())
                    .follows("starters.lengths-differ", "starters.not-numbers", "job-roles.missing")
                    .example(
                            upload().workplace("TOTALPERMTEMP=1 | STARTERS=0;2").worker(""),
                            upload().workplace("TOTALPERMTEMP=1 | STARTERS=0;1").worker(""))
                    .says(
                            "There are more STARTERS than staff.",
                            "Check that these are the starters of the last 12 months."),
            workplaceWarning(2320, "leavers.too-many", LEAVERS)
                    .when(entry -> entry.hasAllStaff()
                            && isAtLeastStaff(entry, entry.numbers().leavers()))
                    .follows("leavers.lengths-differ", "leavers.not-numbers", "job-roles.missing")
                    .example(
                            upload().workplace("TOTALPERMTEMP=1 | LEAVERS=0;1").worker(""),
                            upload().workplace("TOTALPERMTEMP=1 | LEAVERS=0;0").worker(""))
                    .says(
                            "There are at least as many LEAVERS as staff.",
                            "Check that these are the leavers of the last 12 months."),
            workplaceWarning(2300, "vacancies.too-many", VACANCIES)
                    .when(entry -> entry.hasAllStaff()
                            && isAtLeastStaff(entry, entry.numbers().vacancies()))
                    .follows("vacancies.lengths-differ", "vacancies.not-numbers", "job-roles.missing")
                    .example(
                            upload().workplace("TOTALPERMTEMP=1 | VACANCIES=0;1")
                                    .worker(""),
                            upload().workplace("TOTALPERMTEMP=1 | VACANCIES=0;0")
                                    .worker(""))
                    .says(
                            "There are at least as many VACANCIES as staff.",
                            "Check that these are the vacancies of today."),
            workplaceWarning(2301, "vacancies.manager-missing", VACANCIES)
                    .when(entry -> entry.numbers().managerWanted() && !entry.hasManager())
                    .follows(
                            "regulation.service-not-regulated",
                            "job-roles.missing",
                            "job-roles.not-numbers",
                            "vacancies.missing",
                            "vacancies.lengths-differ",
                            "vacancies.not-numbers")
                    .followsRules("worker.workplace.not-in-file", "worker.job-role.unknown")
                    .example(
                            upload().workplace("VACANCIES=0;0").worker("MAINJOBROLE=8"),
                            upload().workplace("VACANCIES=1;0").worker("MAINJOBROLE=8"))
                    .says(
                            "A regulated workplace has neither a registered manager nor a vacancy for one.",
                            "Add the manager to the workers file (MAINJOBROLE 4), or the vacancy."));

    static final List<Rule<WorkerInUpload>> WORKERS = List.of(
            worker(Severity.ERROR, 5570, "ni-number.too-many-hours", "NINUMBER", "CONTHOURS", "AVGHOURS")
                    .when(worker -> worker.halfHoursOfNumber() > MOST_HALF_HOURS)
                    .example(
                            upload().worker("CONTHOURS=40").worker(COLLEAGUE + "CONTHOURS=35.5"),
                            upload().worker("CONTHOURS=40").worker(COLLEAGUE + "CONTHOURS=35"))
                    .says(
                            "Workers with this National Insurance number have more than 75 hours a week together.",
                            "Correct the number or the hours."),
            worker(Severity.WARNING, 1260, "salary.full-time-equivalent", "SALARY", "CONTHOURS")
                    .when(worker -> isPartTime(worker) && worker.sharesPayWithFullTimer())
                    .example(
                            upload().worker("SALARY=30000").worker(PART_TIMER + "SALARY=30000"),
                            upload().worker("SALARY=30000").worker(PART_TIMER + "SALARY=16000"))
                    .says(
                            "SALARY is the same as of someone in the same job who works full time.",
                            "Give what is paid for the hours worked, not the full-time equivalent."),
            worker(Severity.ERROR, 998, "new-reference.repeated", "CHGUNIQUEWRKID")
                    .when(WorkerInUpload::takesReference)
                    .example(
                            moving("CHGUNIQUEWRKID=S2").worker(COLLEAGUE + "STATUS=NEW"),
                            moving("CHGUNIQUEWRKID=S3").worker(COLLEAGUE + "STATUS=NEW"))
                    .says("CHGUNIQUEWRKID is the reference of another worker of the workplace.", "Choose another one."),
            worker(Severity.ERROR, 1401, "transfer.no-such-workplace", "TRANSFERSTAFFRECORD")
                    .when(worker -> worker.transfer() == Outcome.NO_SUCH_WORKPLACE)
                    .example(
                            moving("TRANSFERSTAFFRECORD=WP2"),
                            moving("TRANSFERSTAFFRECORD=WP2").workplace(SECOND))
                    .says(
                            "TRANSFERSTAFFRECORD is not a workplace that there is after this upload.",
                            "Correct it, or send the workplace's row too."),
            worker(
                            Severity.ERROR,
                            1402,
                            "transfer.reference-taken",
                            WorkerColumn.UNIQUEWORKERID.name(),
                            "TRANSFERSTAFFRECORD")
                    .when(worker -> worker.transfer() == Outcome.REFERENCE_TAKEN)
                    .example(
                            moving("TRANSFERSTAFFRECORD=WP2")
                                    .workplace("LOCALESTID=WP2 | STATUS=NOCHANGE")
                                    .workplaceOnRecord("LOCALESTID=WP2")
                                    .workerOnRecord("LOCALESTID=WP2"),
                            moving("TRANSFERSTAFFRECORD=WP2 | CHGUNIQUEWRKID=S2")
                                    .workplace("LOCALESTID=WP2 | STATUS=NOCHANGE")
                                    .workplaceOnRecord("LOCALESTID=WP2")
                                    .workerOnRecord("LOCALESTID=WP2"))
                    .says(
                            "The workplace in TRANSFERSTAFFRECORD has a worker of this reference.",
                            "Give another one in CHGUNIQUEWRKID."),
            worker(
                            Severity.ERROR,
                            1403,
                            "transfer.reference-wanted-twice",
                            WorkerColumn.UNIQUEWORKERID.name(),
                            "TRANSFERSTAFFRECORD")
                    .when(worker -> worker.transfer() == Outcome.REFERENCE_WANTED_TWICE)
                    .example(
                            moving("TRANSFERSTAFFRECORD=WP2").workplace(SECOND).worker("LOCALESTID=WP2"),
                            moving("TRANSFERSTAFFRECORD=WP2")
                                    .workplace(SECOND)
                                    .worker("LOCALESTID=WP2 | UNIQUEWORKERID=S2"))
                    .says(
                            "Another worker who comes to the workplace in TRANSFERSTAFFRECORD has the same reference.",
                            "Give another one in CHGUNIQUEWRKID."));

    private UploadRules() {}

    static Stream<Rule<?>> all() {
        return Stream.of(RowShape.RULES, UPLOAD, WORKPLACES, WORKERS).flatMap(List::stream);
    }

    /** A worker on record who gets another reference or workplace. */
    private static ExampleUpload moving(String cells) {
        return upload().workplace("STATUS=UPDATE")
                .worker("STATUS=UPDATE | " + cells)
                .workplaceOnRecord("")
                .workerOnRecord("");
    }

    private static RuleDraft<WholeUpload> uploadError(int number, String name, WorkplaceColumn column) {
        return RuleDraft.error(FileKind.WORKPLACES, number, name, column);
    }

    private static RuleDraft<WorkplaceEntry> workplaceWarning(int number, String name, WorkplaceColumn column) {
        return RuleDraft.warning(FileKind.WORKPLACES, number, name, column);
    }

    private static RuleDraft<WorkerInUpload> worker(Severity severity, int number, String name, String... columns) {
        return RuleDraft.of(FileKind.WORKERS, severity, number, name, columns);
    }

    private static boolean isAtLeastStaff(WorkplaceEntry entry, int number) {
        return number > 0 && number >= entry.staff();
    }

    private static boolean isPartTime(WorkerInUpload worker) {
        return worker.contractedHalfHours() >= 0 && worker.contractedHalfHours() < FULL_TIME_HALF_HOURS;
    }
}
