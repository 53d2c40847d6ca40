package org.goldenthread.rules.upload;

import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Subject;
import org.goldenthread.rules.value.NationalInsurance;
import org.jspecify.annotations.Nullable;

/** A worker beside all others of the upload. One is used for all workers, one after the other. */
final class WorkerInUpload implements Subject {

    private static final int FULL_TIME_ABOVE_HALF_HOURS = 36 * 2;

    private final Workers workers;
    private final WorkerTable table;
    private final Transfers transfers;
    private final UploadContext context;
    private final LongCounter hoursByNumber = new LongCounter();
    private final LongCounter fullTimersByPay = new LongCounter();
    private int worker;

    WorkerInUpload(Workers workers, Transfers transfers, UploadContext context) {
        this.workers = workers;
        this.context = context;
        this.table = workers.table();
        this.transfers = transfers;
        for (int i = 0; i < workers.size(); i++) {
            if (table.niNumber(i) >= 0) {
                hoursByNumber.add(table.niNumber(i), table.halfHours(i));
            }
            if (isFullTimer(i)) {
                fullTimersByPay.add(pay(i), 1);
            }
        }
    }

    void turnTo(int number) {
        worker = number;
    }

    /** Hours a week, in halves, of all workers with the same National Insurance number; 0 without a number. */
    int halfHoursOfNumber() {
        return table.niNumber(worker) < 0 ? 0 : hoursByNumber.sum(table.niNumber(worker));
    }

    /** Contracted hours in halves, -1 if not known. */
    int contractedHalfHours() {
        return table.contractedHalfHours(worker);
    }

    /** Whether somebody else in the same job works full time for the same yearly salary. */
    boolean sharesPayWithFullTimer() {
        int others = hasPay(worker) ? fullTimersByPay.sum(pay(worker)) - (isFullTimer(worker) ? 1 : 0) : 0;
        return others > 0;
    }

    /** Whether somebody of the workplace has the new reference: in the file, or left out of it and kept on record. */
    boolean takesReference() {
        int move = workers.moves().of(worker);
        String changed = workers.moves().changedReference(worker);
        return move >= 0
                && !changed.isEmpty()
                && (workers.moves().isRepeated(move)
                        || workers.find(workers.workplace(worker), changed) >= 0
                        || isKept(changed));
    }

    private boolean isKept(String reference) {
        return context.keepsLeftOut() && context.stored().worker(key().workplace(), reference) != null;
    }

    Transfers.Outcome transfer() {
        return transfers.outcome(worker);
    }

    private boolean isFullTimer(int i) {
        return hasPay(i) && table.contractedHalfHours(i) > FULL_TIME_ABOVE_HALF_HOURS;
    }

    private boolean hasPay(int i) {
        return table.salary(i) >= 0 && table.jobRole(i) >= 0;
    }

    private long pay(int i) {
        return ((long) table.salary(i) << Short.SIZE) | table.jobRole(i);
    }

    @Override
    public Integer line() {
        return table.line(worker);
    }

    @Override
    public RowKey key() {
        return workers.key(worker);
    }

    @Override
    public @Nullable String value(String column) {
        return switch (column) {
            case "NINUMBER" -> NationalInsurance.prefix(table.niNumber(worker)) + "000000";
            case "SALARY" -> String.valueOf(table.salary(worker));
            case "UNIQUEWORKERID" -> workers.reference(worker);
            case "CHGUNIQUEWRKID" -> workers.moves().changedReference(worker);
            case "TRANSFERSTAFFRECORD" -> transfers.target(worker);
            default -> null;
        };
    }
}
