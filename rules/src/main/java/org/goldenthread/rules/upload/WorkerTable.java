package org.goldenthread.rules.upload;

import java.util.Arrays;
import java.util.BitSet;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.worker.WorkerFigures;
import org.jspecify.annotations.Nullable;

/** What the rules of the whole upload need of each worker row, by the worker's number: some thirty bytes. */
final class WorkerTable {

    static final int NONE = -1;

    private int[] lines = new int[64];
    private int[] birthDates = new int[64];
    private long[] niNumbers = new long[64];
    private int[] salaries = new int[64];
    private short[] jobRoles = new short[64];
    private short[] contractedHalfHours = new short[64];
    private short[] averageHalfHours = new short[64];
    private boolean[] isNew = new boolean[64];
    private final BitSet birthsImplausible = new BitSet();
    private int size;

    /** The next worker, of whom nothing is known yet but where the row stands. */
    void add(int line) {
        if (size == lines.length) {
            grow(size * 2);
        }
        lines[size] = line;
        birthDates[size] = Integer.MIN_VALUE;
        niNumbers[size] = NONE;
        salaries[size] = NONE;
        jobRoles[size] = NONE;
        contractedHalfHours[size] = NONE;
        averageHalfHours[size] = NONE;
        size++;
    }

    /** What the row of the worker added last says. */
    void describe(WorkerFigures figures, boolean birthImplausible) {
        int last = size - 1;
        birthDates[last] = figures.birthDate();
        if (birthImplausible) {
            birthsImplausible.set(last);
        }
        niNumbers[last] = figures.niNumber();
        salaries[last] = figures.yearlySalary();
        jobRoles[last] = (short) Math.min(figures.jobRole(), Short.MAX_VALUE);
        contractedHalfHours[last] = (short) figures.contractedHalfHours();
        averageHalfHours[last] = (short) figures.averageHalfHours();
    }

    /** The status of the worker added last. */
    void status(@Nullable RowStatus status) {
        isNew[size - 1] = status == RowStatus.NEW;
    }

    boolean isNew(int worker) {
        return isNew[worker];
    }

    int size() {
        return size;
    }

    int line(int worker) {
        return lines[worker];
    }

    int birthDate(int worker) {
        return birthDates[worker];
    }

    boolean isBirthImplausible(int worker) {
        return birthsImplausible.get(worker);
    }

    long niNumber(int worker) {
        return niNumbers[worker];
    }

    int salary(int worker) {
        return salaries[worker];
    }

    int jobRole(int worker) {
        return jobRoles[worker];
    }

    int contractedHalfHours(int worker) {
        return contractedHalfHours[worker];
    }

    /** Contracted hours, or average hours where there are none; 0 if neither is known. */
    int halfHours(int worker) {
        int contracted = contractedHalfHours[worker];
        return Math.max(contracted > 0 ? contracted : averageHalfHours[worker], 0);
    }

    private void grow(int length) {
        lines = Arrays.copyOf(lines, length);
        birthDates = Arrays.copyOf(birthDates, length);
        niNumbers = Arrays.copyOf(niNumbers, length);
        salaries = Arrays.copyOf(salaries, length);
        jobRoles = Arrays.copyOf(jobRoles, length);
        contractedHalfHours = Arrays.copyOf(contractedHalfHours, length);
        averageHalfHours = Arrays.copyOf(averageHalfHours, length);
        isNew = Arrays.copyOf(isNew, length);
    }
}
