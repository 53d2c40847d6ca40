package org.goldenthread.rules.training;

import static org.goldenthread.rules.file.TrainingColumn.DATECOMPLETED;
import static org.goldenthread.rules.file.TrainingColumn.EXPIRYDATE;
import static org.goldenthread.rules.file.TrainingColumn.LOCALESTID;
import static org.goldenthread.rules.file.TrainingColumn.UNIQUEWORKERID;

import java.time.LocalDate;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.TrainingColumn;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.RowView;
import org.goldenthread.rules.value.CalendarDate;
import org.jspecify.annotations.Nullable;

/** A row of the training file. Dates are in days since 1970-01-01, see {@link CalendarDate}. */
public final class TrainingRow extends RowView {

    private static final int YOUNGEST = 14;

    private final TrainingCodes codes;
    private final int today;
    private int completed;
    private int expiry;
    private TrainingStanding standing = TrainingStanding.NONE;

    public TrainingRow(Layout layout, CodeLists codeLists, LocalDate today) {
        super(layout, TrainingColumn.values());
        this.codes = new TrainingCodes(codeLists);
        this.today = Math.toIntExact(today.toEpochDay());
    }

    @Override
    public void read(Row next) {
        super.read(next);
        completed = CalendarDate.parse(text(DATECOMPLETED));
        expiry = CalendarDate.parse(text(EXPIRYDATE));
        standing = TrainingStanding.NONE;
    }

    /** What is known beyond the row; to be told after each {@link #read}. */
    public void standing(TrainingStanding known) {
        standing = known;
    }

    TrainingStanding standing() {
        return standing;
    }

    @Override
    public RowKey key() {
        return new RowKey(workplace(), reference());
    }

    @Override
    public @Nullable String faultElsewhere(String ruleId) {
        return standing.faults().get(ruleId);
    }

    public String workplace() {
        return text(LOCALESTID);
    }

    public String reference() {
        return text(UNIQUEWORKERID);
    }

    /** DATECOMPLETED as the row has it. */
    int completed() {
        return completed;
    }

    int expiry() {
        return expiry;
    }

    TrainingCodes codes() {
        return codes;
    }

    boolean isCompletedInFuture() {
        return completed > today;
    }

    boolean hasCompleted() {
        return CalendarDate.isDate(completed) && !isCompletedInFuture();
    }

    boolean isExpiredAtOnce() {
        return CalendarDate.isDate(expiry) && hasCompleted() && expiry <= completed;
    }

    boolean isCompletedTooYoung() {
        return hasCompleted()
                && CalendarDate.isDate(standing.birthDate())
                && completed < CalendarDate.plusYears(standing.birthDate(), YOUNGEST);
    }

    boolean hasExpiry() {
        return CalendarDate.isDate(expiry) && !isExpiredAtOnce();
    }
}
