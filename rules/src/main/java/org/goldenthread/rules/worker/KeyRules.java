package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.DAYSSICK;
import static org.goldenthread.rules.file.WorkerColumn.DISPLAYID;
import static org.goldenthread.rules.file.WorkerColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkerColumn.STATUS;
import static org.goldenthread.rules.file.WorkerColumn.UNIQUEWORKERID;
import static org.goldenthread.rules.rule.ExampleUpload.upload;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.missing;
import static org.goldenthread.rules.worker.WorkerRule.tooLong;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleDraft;

/** Which worker it is, and what is to happen to the record. */
final class KeyRules {

    private static final int LONGEST = 49;

    static final List<Rule<WorkerRow>> RULES = List.of(
            missing(1010, "workplace.missing", LOCALESTID, "Give the reference of the workplace."),
            tooLong(1010, "workplace.too-long", LOCALESTID, LONGEST),
            missing(
                    1020,
                    "reference.missing",
                    UNIQUEWORKERID,
                    "Give a reference that no other worker of the workplace has."),
            tooLong(1020, "reference.too-long", UNIQUEWORKERID, LONGEST),
            RuleDraft.<WorkerRow>of(
                            FileKind.WORKERS,
                            Severity.ERROR,
                            1030,
                            "new-reference.too-long",
                            WorkerRow.CHANGED_REFERENCE)
                    .when(row -> row.changedReference().length() > LONGEST)
                    .example("CHGUNIQUEWRKID=" + "x".repeat(LONGEST + 1), "CHGUNIQUEWRKID=S2")
                    .says("CHGUNIQUEWRKID is longer than 49 characters.", "Shorten it."),
            error(997, "workplace.not-in-file", LOCALESTID)
                    .when(row -> row.isGiven(LOCALESTID) && !row.standing().workplaceInFile())
                    .followsRules("workplace.reference.missing")
                    .follows("workplace.too-long")
                    .example("LOCALESTID=WP2", "LOCALESTID=WP1")
                    .says(
                            "LOCALESTID is not a workplace of the workplaces file.",
                            "Correct it, or add the workplace to that file."),
            missing(1050, "display-id.missing", DISPLAYID, "Give a name or number by which you know the worker."),
            tooLong(1050, "display-id.too-long", DISPLAYID, LONGEST),
            error(1040, "status.missing", STATUS)
                    .when(row -> row.status() == null && row.isBlank(STATUS))
                    .example("STATUS=", "STATUS=NEW")
                    .says("STATUS is blank.", "Give NEW, UPDATE, UNCHECKED, NOCHANGE or DELETE."),
            error(1040, "status.unknown", STATUS)
                    .when(row -> row.status() == null && row.isGiven(STATUS))
                    .example("STATUS=CHANGED", "STATUS=NEW")
                    .says(
                            "STATUS is not one of the five statuses.",
                            "Give NEW, UPDATE, UNCHECKED, NOCHANGE or DELETE."),
            error(1040, "status.new-but-on-record", STATUS)
                    .when(row -> row.status() == RowStatus.NEW && row.standing().onRecord())
                    .followsRules("workplace.status.new-but-on-record")
                    .example(
                            upload().worker("STATUS=NEW").workplaceOnRecord("").workerOnRecord(""),
                            upload().worker("STATUS=UPDATE")
                                    .workplaceOnRecord("")
                                    .workerOnRecord(""))
                    .says(
                            "STATUS is NEW, but a worker with this reference is on record in the workplace.",
                            "Use UPDATE to change the record, or another reference for another worker."),
            error(1040, "status.not-on-record", STATUS)
                    .when(row -> row.status() != null
                            && row.status() != RowStatus.NEW
                            && !row.standing().onRecord())
                    .follows(
                            "workplace.missing",
                            "workplace.too-long",
                            "reference.missing",
                            "reference.too-long",
                            "workplace.not-in-file")
                    .followsRules("workplace.status.not-on-record")
                    .example("STATUS=UPDATE", "STATUS=NEW")
                    .says(
                            "STATUS says that the worker is on record, but no worker with this reference is in the workplace.",
                            "Use NEW, or correct LOCALESTID or UNIQUEWORKERID."),
            RuleDraft.<WorkerRow>of(
                            FileKind.WORKERS,
                            Severity.ERROR,
                            1400,
                            "transfer.not-on-record",
                            LOCALESTID.name(),
                            WorkerRow.TRANSFER)
                    .when(row -> !row.transferTo().isEmpty() && !row.standing().onRecord())
                    .follows(
                            "status.not-on-record",
                            "workplace.missing",
                            "workplace.too-long",
                            "reference.missing",
                            "reference.too-long",
                            "workplace.not-in-file")
                    .example("TRANSFERSTAFFRECORD=WP2", "TRANSFERSTAFFRECORD=")
                    .says(
                            "TRANSFERSTAFFRECORD is given, but no worker with this reference is on record in the workplace.",
                            "Give the workplace where the worker is now in LOCALESTID, with STATUS UPDATE."),
            warning(3240, "days-sick.unchanged", DAYSSICK)
                    .when(row -> row.standing().sicknessUnchanged()
                            && (row.status() == RowStatus.UPDATE || row.status() == RowStatus.NOCHANGE))
                    .example(
                            upload().worker("STATUS=UPDATE | DAYSSICK=3")
                                    .workplaceOnRecord("")
                                    .workerOnRecord("DAYSSICK=3"),
                            upload().worker("STATUS=UPDATE | DAYSSICK=4.5")
                                    .workplaceOnRecord("")
                                    .workerOnRecord("DAYSSICK=3"))
                    .says(
                            "DAYSSICK is the same as on record, saved on an earlier day.",
                            "Check that these are the days of the last 12 months."),
            error(998, "reference.repeated", UNIQUEWORKERID, LOCALESTID)
                    .when(row -> row.standing().repeated())
                    .example(
                            upload().worker("").worker("NINUMBER=AB123457C"),
                            upload().worker("").worker("UNIQUEWORKERID=S2 | NINUMBER=AB123457C"))
                    .says(
                            "A row before this one is about the same worker of the same workplace.",
                            "Take one of the two out, or give the worker a reference of their own."),
            RuleDraft.<WorkerRow>of(FileKind.WORKERS, Severity.INFO, 9060, "workplace.deleted", LOCALESTID.name())
                    .when(row ->
                            row.standing().home().deleted() && row.status() != RowStatus.DELETE && !row.isTransfer())
                    .example(
                            upload().workplace("STATUS=DELETE")
                                    .worker("STATUS=NOCHANGE")
                                    .workplaceOnRecord("")
                                    .workerOnRecord(""),
                            upload().workplace("STATUS=DELETE")
                                    .worker("STATUS=DELETE")
                                    .workplaceOnRecord("")
                                    .workerOnRecord(""))
                    .says(
                            "This upload deletes the workplace, and the worker with it.",
                            "Keep the workplace, or give in TRANSFERSTAFFRECORD where the worker moves to."));

    private KeyRules() {}
}
