package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ACTUALCONT;
import static org.goldenthread.rules.file.WorkplaceColumn.DHA;
import static org.goldenthread.rules.file.WorkplaceColumn.ESTNAME;
import static org.goldenthread.rules.file.WorkplaceColumn.ESTTYPE;
import static org.goldenthread.rules.file.WorkplaceColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkplaceColumn.LOCATIONID;
import static org.goldenthread.rules.file.WorkplaceColumn.MAINSERVICE;
import static org.goldenthread.rules.file.WorkplaceColumn.POSTCODE;
import static org.goldenthread.rules.file.WorkplaceColumn.REGTYPE;
import static org.goldenthread.rules.file.WorkplaceColumn.STATUS;

import java.util.Arrays;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.rules.file.Column;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.file.WorkplaceColumn;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.RowView;
import org.goldenthread.rules.value.CellList;
import org.goldenthread.rules.value.DecimalNumber;
import org.goldenthread.rules.value.Postcode;
import org.goldenthread.rules.value.PostcodeTable;
import org.jspecify.annotations.Nullable;

/** A row of the workplaces file. */
public final class WorkplaceRow extends RowView {

    static final int NOT_REGULATED = 0;
    static final int REGULATED = 2;

    private static final int COLUMNS = WorkplaceColumn.values().length;

    private final WorkplaceCodes codes;
    private final PostcodeTable postcodes;
    private final @Nullable CellList[] lists = new @Nullable CellList[COLUMNS];
    private WorkplaceStanding standing = WorkplaceStanding.NONE;

    public WorkplaceRow(Layout layout, CodeLists codeLists, PostcodeTable postcodes) {
        super(layout, WorkplaceColumn.values());
        this.codes = new WorkplaceCodes(codeLists);
        this.postcodes = postcodes;
    }

    @Override
    public void read(Row next) {
        super.read(next);
        Arrays.fill(lists, null);
        standing = WorkplaceStanding.NONE;
    }

    /** What is known beyond the row; to be told after each {@link #read}. */
    public void standing(WorkplaceStanding known) {
        standing = known;
    }

    WorkplaceStanding standing() {
        return standing;
    }

    @Override
    public RowKey key() {
        return new RowKey(reference(), null);
    }

    public String reference() {
        return text(LOCALESTID);
    }

    public @Nullable RowStatus status() {
        return RowStatus.of(text(STATUS));
    }

    public boolean isNew() {
        return status() == RowStatus.NEW;
    }

    /** Whether the rest of the row counts: not for a row that is kept or deleted. */
    public boolean isChecked() {
        RowStatus status = status();
        return status == null || status.checked();
    }

    /** The service of MAINSERVICE, null if it is missing or unknown. */
    public @Nullable Service mainService() {
        return codes.service(number(MAINSERVICE));
    }

    public boolean isHeadOffice() {
        return number(MAINSERVICE) == Service.HEAD_OFFICE;
    }

    /** Whether the row says that the workplace is regulated, whatever its service. */
    public boolean saysRegulated() {
        return number(REGTYPE) == REGULATED;
    }

    public String location() {
        return text(LOCATIONID);
    }

    public StaffNumbers staffNumbers() {
        return isChecked() ? StaffNumbers.of(this) : StaffNumbers.NONE;
    }

    public WorkplaceFacts facts() {
        if (!isChecked()) {
            return new WorkplaceFacts(reference(), status(), null, null, null, false, null, null);
        }
        Service service = mainService();
        return new WorkplaceFacts(
                reference(),
                status(),
                text(ESTNAME),
                isUnknown(ESTTYPE, codes.employerTypes) || isBlank(ESTTYPE) ? null : number(ESTTYPE),
                service == null ? null : service.code(),
                hasRegulation(REGULATED),
                Postcode.isValid(text(POSTCODE)) && !postcodes.lacks(text(POSTCODE)) ? text(POSTCODE) : null,
                isUnknown(DHA, codes.yesNo) || isBlank(DHA) ? null : number(DHA));
    }

    WorkplaceCodes codes() {
        return codes;
    }

    boolean isPostcodeUnheardOf() {
        return Postcode.isValid(text(POSTCODE)) && postcodes.lacks(text(POSTCODE));
    }

    /** Whether the row says so and its main service allows it, so that the numbers of the regulator are wanted or not. */
    boolean hasRegulation(int kind) {
        return number(REGTYPE) == kind && !contradictsService(kind);
    }

    /** Whether the main service forbids that kind of regulation. A head office may be either. */
    boolean contradictsService(int kind) {
        Service service = mainService();
        boolean regulatedService = service != null && service.regulated();
        return !isHeadOffice() && regulatedService != (kind == REGULATED);
    }

    boolean isInPayGroup(int highest) {
        Service service = mainService();
        return service != null && service.payGroup() <= highest;
    }

    /** The cell as a list; the same one however often it is asked for. */
    public CellList list(Column column) {
        CellList list = lists[column.ordinal()];
        if (list == null) {
            list = CellList.of(text(column));
            lists[column.ordinal()] = list;
        }
        return list;
    }

    /** As {@link #isUnknown}, for lists that have the word "unknown" too. */
    boolean isUnknownOrWord(Column column, CodeSet known) {
        return !text(column).equalsIgnoreCase("unknown") && isUnknown(column, known);
    }

    /** ACTUALCONT, rounded to two decimals. */
    long pensionContribution() {
        long exact = DecimalNumber.parse(text(ACTUALCONT));
        return exact < 0 ? exact : (exact + 5) / 10 * 10;
    }
}
