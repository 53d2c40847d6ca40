package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One way in which the counts of a table can change and all its sums still hold: by how much a cell changes that is not basic, and by how
 * much with it the basic cells, by their rows in the {@link Tableau}. Whole numbers without a common divisor, so that it is the smallest
 * such change.
 */
final class Column {

    private static final int END = Integer.MAX_VALUE;

    private long own;
    private int[] rows;
    private long[] changes;
    private int size = 0;

    Column(long own) {
        this(own, 4);
    }

    private Column(long own, int capacity) {
        this.own = own;
        rows = new int[capacity];
        changes = new long[capacity];
    }

    /** By how much its cell changes; more than zero. */
    long own() {
        return own;
    }

    /** In how many rows something changes. */
    int size() {
        return size;
    }

    /** The n-th of those rows, in ascending order. */
    int row(int n) {
        return rows[n];
    }

    /** The n-th of their changes. */
    long change(int n) {
        return changes[n];
    }

    long at(int row) {
        int n = Arrays.binarySearch(rows, 0, size, row);
        return n < 0 ? 0 : changes[n];
    }

    /** Adds to the change in the last row, or in one after it. */
    void append(int row, long change) {
        if (size == 0 || rows[size - 1] != row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
                changes = Arrays.copyOf(changes, 2 * size);
            }
            rows[size++] = row;
        }
        changes[size - 1] += change;
    }

    /** This column after the cell of the pivot column has become basic in a row, put together so that the one that leaves does not change. */
    Column eliminated(Column pivotColumn, int row) {
        long pivot = pivotColumn.at(row);
        long common = greatestCommonDivisor(Math.abs(pivot), Math.abs(at(row)));
        long multiple = Math.abs(pivot) / common;
        long factor = Long.signum(pivot) * at(row) / common;
        Column result = new Column(Math.multiplyExact(own, multiple), size + pivotColumn.size);
        int mine = 0;
        int theirs = 0;
        while (mine < size || theirs < pivotColumn.size) {
            int next = Math.min(rowOrEnd(mine), pivotColumn.rowOrEnd(theirs));
            long change = rowOrEnd(mine) == next ? Math.multiplyExact(changes[mine++], multiple) : 0;
            if (pivotColumn.rowOrEnd(theirs) == next) {
                change = Math.subtractExact(change, Math.multiplyExact(pivotColumn.changes[theirs++], factor));
                change = next == row ? -Math.multiplyExact(pivotColumn.own, factor) : change;
            }
            result.rows[result.size] = next;
            result.changes[result.size] = change;
            result.size += change == 0 ? 0 : 1;
        }
        result.reduce();
        return result;
    }

    /** The pivot column after its cell has become basic in a row: now that of the cell that was basic there. */
    Column turned(int row) {
        long sign = Long.signum(at(row));
        Column result = new Column(Math.abs(at(row)), size);
        for (int n = 0; n < size; n++) {
            result.append(rows[n], sign * (rows[n] == row ? own : changes[n]));
        }
        return result;
    }

    /** Enters a cell that has this column among those of each row of the pivot column where something changes. */
    void enter(int cell, Column pivotColumn, BitSet[] cells) {
        int mine = 0;
        for (int theirs = 0; theirs < pivotColumn.size; theirs++) {
            int row = pivotColumn.rows[theirs];
            while (rowOrEnd(mine) < row) {
                mine++;
            }
            cells[row].set(cell, rowOrEnd(mine) == row);
        }
    }

    private void reduce() {
        long common = own;
        for (int n = 0; n < size && common > 1; n++) {
            common = greatestCommonDivisor(common, Math.abs(changes[n]));
        }
        if (common > 1) {
            own /= common;
            for (int n = 0; n < size; n++) {
                changes[n] /= common;
            }
        }
    }

    private int rowOrEnd(int n) {
        return n < size ? rows[n] : END;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
