package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.AVGHOURS;
import static org.goldenthread.rules.file.WorkerColumn.CONTHOURS;
import static org.goldenthread.rules.file.WorkerColumn.DAYSSICK;
import static org.goldenthread.rules.file.WorkerColumn.DOB;
import static org.goldenthread.rules.file.WorkerColumn.L2CARECERT;
import static org.goldenthread.rules.file.WorkerColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkerColumn.MAINJOBROLE;
import static org.goldenthread.rules.file.WorkerColumn.NONSCQUAL;
import static org.goldenthread.rules.file.WorkerColumn.SCQUAL;
import static org.goldenthread.rules.file.WorkerColumn.STARTDATE;
import static org.goldenthread.rules.file.WorkerColumn.STATUS;
import static org.goldenthread.rules.file.WorkerColumn.UNIQUEWORKERID;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.file.Column;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.file.WorkerColumn;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.RowView;
import org.goldenthread.rules.value.DecimalNumber;
import org.goldenthread.rules.value.NumberPair;
import org.jspecify.annotations.Nullable;

/** A row of the workers file. */
public final class WorkerRow extends RowView {

    static final String CHANGED_REFERENCE = "CHGUNIQUEWRKID";
    static final String TRANSFER = "TRANSFERSTAFFRECORD";
    static final String INDUCTION = "INDUCTION";

    /** In NINUMBER and DOB: what a masked download has there, and keeps what is on record. */
    private static final String MASKED = "admin";

    private final WorkerCodes codes;
    private final WorkerDates dates;
    private final int changedReferencePosition;
    private final int transferPosition;
    private final int inductionPosition;
    private final QualificationSlots held;
    private final QualificationSlots workedTowards;
    private @Nullable RowStatus status;
    private WorkerStanding standing = WorkerStanding.NONE;
    private long contractedHours;
    private long averageHours;
    private final NumberPair socialCare = new NumberPair();
    private final NumberPair otherSubject = new NumberPair();
    private final NumberPair level2Certificate = new NumberPair();

    public WorkerRow(Layout layout, CodeLists codeLists, LocalDate today) {
        super(layout, WorkerColumn.values());
        this.codes = new WorkerCodes(codeLists);
        this.dates = new WorkerDates(today);
        changedReferencePosition = layout.position(CHANGED_REFERENCE);
        transferPosition = layout.position(TRANSFER);
        inductionPosition = layout.position(INDUCTION);
        held = new QualificationSlots(this, layout, "QUALACH");
        workedTowards = new QualificationSlots(this, layout, "QUALWT");
    }

    @Override
    public void read(Row next) {
        super.read(next);
        status = RowStatus.of(text(STATUS));
        standing = WorkerStanding.NONE;
    }

    /** What is known beyond the row; to be told after each {@link #read}. */
    public void standing(WorkerStanding known) {
        standing = known;
    }

    /** Reads what only the rules for checked rows need. */
    void readChecked() {
        dates.read(isMasked(DOB) ? "" : text(DOB), text(STARTDATE));
        contractedHours = DecimalNumber.parse(text(CONTHOURS));
        averageHours = DecimalNumber.parse(text(AVGHOURS));
        socialCare.read(text(SCQUAL));
        otherSubject.read(text(NONSCQUAL));
        level2Certificate.read(text(L2CARECERT));
        held.read();
        workedTowards.read();
    }

    @Override
    public RowKey key() {
        return new RowKey(workplace(), reference());
    }

    public String workplace() {
        return text(LOCALESTID);
    }

    public String reference() {
        return text(UNIQUEWORKERID);
    }

    /** CHGUNIQUEWRKID, "" if there is none. */
    public String changedReference() {
        return stripped(changedReferencePosition);
    }

    /** TRANSFERSTAFFRECORD, "" if there is none. */
    public String transferTo() {
        return stripped(transferPosition);
    }

    public @Nullable RowStatus status() {
        return status;
    }

    /** Whether the rest of the row counts: not for a row that is kept or deleted. */
    public boolean isChecked() {
        return status == null || status.checked();
    }

    public boolean isTransfer() {
        return status == RowStatus.UPDATE && !transferTo().isEmpty();
    }

    public boolean hasJobRole() {
        return jobRole() != null;
    }

    public int mainJobRole() {
        return number(MAINJOBROLE);
    }

    /** DAYSSICK in half days, -1 if there are none that count. */
    public int halfDaysSick() {
        return ContractRules.halfDaysSick(text(DAYSSICK));
    }

    /** A cell of DAYSSICK in half days, -1 if there are none that count: what is on record is read as a row is. */
    public static int halfDaysSick(String cell) {
        return ContractRules.halfDaysSick(cell.strip());
    }

    /** Of a checked row, whether DOB is ignored for the age that it makes the worker. */
    public boolean isBirthImplausible() {
        return dates.hasBirth() && !dates.isOfWorkingAge();
    }

    /** Of a checked row, what is compared with other rows. */
    public WorkerFigures figures() {
        return WorkerFigures.of(this);
    }

    @Override
    public @Nullable String faultElsewhere(String ruleId) {
        return standing.home().faults().get(ruleId);
    }

    public WorkerFacts facts() {
        return WorkerFactsReader.read(this);
    }

    WorkerCodes codes() {
        return codes;
    }

    WorkerStanding standing() {
        return standing;
    }

    WorkerDates dates() {
        return dates;
    }

    /** CONTHOURS, as {@link DecimalNumber#parse}. */
    long contractedHours() {
        return contractedHours;
    }

    /** AVGHOURS, as {@link DecimalNumber#parse}. */
    long averageHours() {
        return averageHours;
    }

    /** SCQUAL: answer and level. */
    NumberPair socialCare() {
        return socialCare;
    }

    /** NONSCQUAL: answer and level. */
    NumberPair otherSubject() {
        return otherSubject;
    }

    /** L2CARECERT: answer and year. */
    NumberPair level2Certificate() {
        return level2Certificate;
    }

    int thisYear() {
        return dates.thisYear();
    }

    String inductionText() {
        return stripped(inductionPosition);
    }

    List<QualificationSlot> held() {
        return held.filled();
    }

    List<QualificationSlot> workedTowards() {
        return workedTowards.filled();
    }

    /** A slot's cell or notes, by position in the layout. */
    String cell(int position) {
        return stripped(position);
    }

    @Nullable
    JobRole jobRole() {
        return codes.jobRole(mainJobRole());
    }

    /** Whether the cell says that what is on record is to be kept. */
    boolean isMasked(Column column) {
        return text(column).equalsIgnoreCase(MASKED);
    }
}
