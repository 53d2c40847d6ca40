package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Subject;
import org.goldenthread.rules.worker.WorkerStanding.Home;
import org.goldenthread.rules.workplace.StaffNumbers;
import org.jspecify.annotations.Nullable;

/** A workplace of the upload, and what the workers file says of it. */
final class WorkplaceEntry implements Subject {

    private final int line;
    private final String reference;
    private final @Nullable RowStatus status;
    private final StaffNumbers numbers;
    private final Home home;
    private int staffRows;
    private int managerRows;

    WorkplaceEntry(int line, String reference, @Nullable RowStatus status, StaffNumbers numbers, Home home) {
        this.line = line;
        this.reference = reference;
        this.status = status;
        this.numbers = numbers;
        this.home = home;
    }

    void countStaff(boolean registeredManager) {
        staffRows++;
        managerRows += registeredManager ? 1 : 0;
    }

    String reference() {
        return reference;
    }

    @Nullable
    RowStatus status() {
        return status;
    }

    Home home() {
        return home;
    }

    StaffNumbers numbers() {
        return numbers;
    }

    boolean isChecked() {
        return status != null && status.checked();
    }

    boolean hasAllStaff() {
        return numbers.total() == staffRows;
    }

    int staffRows() {
        return staffRows;
    }

    boolean hasManager() {
        return managerRows > 0;
    }

    @Override
    public Integer line() {
        return line;
    }

    @Override
    public RowKey key() {
        return new RowKey(reference, null);
    }

    @Override
    public @Nullable String value(String column) {
        return numbers.value(column);
    }
}
