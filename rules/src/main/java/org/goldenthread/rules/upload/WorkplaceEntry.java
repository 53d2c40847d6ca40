package org.goldenthread.rules.upload;

import java.util.Map;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Subject;
import org.goldenthread.rules.upload.StoredRecord.StoredStaff;
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
    private int staff;
    private int managers;
    private int mentioned;
    private int managersMentioned;
    private boolean met;
    private boolean unknownRole;
    private boolean keylessWorkers;
    private Map<String, String> workerFaults = Map.of();

    WorkplaceEntry(int line, String reference, @Nullable RowStatus status, StaffNumbers numbers, Home home) {
        this.line = line;
        this.reference = reference;
        this.status = status;
        this.numbers = numbers;
        this.home = home;
    }

    /** Someone works there after the upload. */
    void countStaff(boolean registeredManager) {
        staff++;
        managers += registeredManager ? 1 : 0;
    }

    /** The workers file has someone who is on record there, whatever is to happen to them. */
    void countMentioned(boolean registeredManager) {
        mentioned++;
        managersMentioned += registeredManager ? 1 : 0;
    }

    /** Adds those on record whom the file leaves out, who work there still. */
    void addLeftOut(StoredStaff onRecord) {
        staff += onRecord.workers() - mentioned;
        managers += onRecord.registeredManagers() - managersMentioned;
    }

    void meetWorker() {
        met = true;
    }

    /** Whether a row of the workers file is about someone there now. */
    boolean hasWorkers() {
        return met;
    }

    void meetUnknownRole() {
        unknownRole = true;
    }

    /** Whether someone works there whose job role is missing or wrong. */
    boolean hasUnknownRole() {
        return unknownRole;
    }

    /** What is wrong with rows of workers that would explain what is wrong with its numbers: codes by rule. */
    void workerFaults(Map<String, String> found) {
        workerFaults = found;
    }

    void meetKeylessWorker() {
        keylessWorkers = true;
    }

    /** Whether a row of the workers file says that it is about someone there, but not about whom. */
    boolean hasKeylessWorkers() {
        return keylessWorkers;
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

    /** Whether it has numbers of staff to compare with the workers file. */
    boolean isCompared() {
        return !numbers.equals(StaffNumbers.NONE);
    }

    boolean hasAllStaff() {
        return numbers.total() == staff;
    }

    int staff() {
        return staff;
    }

    boolean hasManager() {
        return managers > 0;
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
    public @Nullable String faultElsewhere(String ruleId) {
        String code = home.faults().get(ruleId);
        return code == null ? workerFaults.get(ruleId) : code;
    }

    @Override
    public @Nullable String value(String column) {
        return numbers.value(column);
    }
}
