package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.DOB;
import static org.goldenthread.rules.file.WorkerColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkerColumn.MAINJOBROLE;
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
import org.goldenthread.rules.value.CalendarDate;
import org.goldenthread.rules.value.DecimalNumber;
import org.jspecify.annotations.Nullable;

/** A row of the workers file. Dates are in days since 1970-01-01, see {@link CalendarDate}. */
public final class WorkerRow extends RowView {

    static final String CHANGED_REFERENCE = "CHGUNIQUEWRKID";
    static final String TRANSFER = "TRANSFERSTAFFRECORD";
    static final String INDUCTION = "INDUCTION";

    /** In NINUMBER and DOB: what a masked download has there, and keeps what is on record. */
    private static final String MASKED = "admin";

    private final WorkerCodes codes;
    private final LocalDate today;
    private final int changedReferencePosition;
    private final int transferPosition;
    private final int inductionPosition;
    private final QualificationSlots held;
    private final QualificationSlots workedTowards;
    private @Nullable RowStatus status;
    private WorkerStanding standing = WorkerStanding.NONE;
    private int birthDate;
    private int startDate;

    public WorkerRow(Layout layout, CodeLists codeLists, LocalDate today) {
        super(layout, WorkerColumn.values());
        this.codes = new WorkerCodes(codeLists);
        this.today = today;
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

    /** What is known of the worker and the workplace beyond the row. Rows that are not checked need no more than this. */
    public void standing(WorkerStanding known) {
        standing = known;
    }

    /** Reads what the rules for checked rows need. */
    public void readChecked() {
        birthDate = isMasked(DOB) ? CalendarDate.BLANK : CalendarDate.parseLoosely(text(DOB));
        startDate = CalendarDate.parse(text(STARTDATE));
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

    /** Day of birth as the row has it, plausible or not; blank if it is masked. */
    public int birthDate() {
        return birthDate;
    }

    /** STARTDATE if no rule refuses it. */
    public int startDate() {
        return StartRules.isRefused(this) ? CalendarDate.WRONG : startDate;
    }

    public int mainJobRole() {
        return number(MAINJOBROLE);
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

    LocalDate today() {
        return today;
    }

    int thisYear() {
        return today.getYear();
    }

    int givenStartDate() {
        return startDate;
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

    /** As {@link DecimalNumber#parse}. */
    public long decimal(Column column) {
        return DecimalNumber.parse(text(column));
    }

    /** Whether the cell says that what is on record is to be kept. */
    boolean isMasked(Column column) {
        return text(column).equalsIgnoreCase(MASKED);
    }
}
