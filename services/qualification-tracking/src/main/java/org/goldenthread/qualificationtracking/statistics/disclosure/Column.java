package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/** The coefficients of one cell in the rows of a {@link Tableau}; most are zero, and only the others are kept. */
final class Column {

    private static final int END = Integer.MAX_VALUE;

    private int[] rows;
    private long[] coefficients;
    private int size = 0;

    Column() {
        this(4);
    }

    private Column(int capacity) {
        rows = new int[capacity];
        coefficients = new long[capacity];
    }

    /** How many rows have a coefficient. */
    int size() {
        return size;
    }

    /** The n-th of those rows, in ascending order. */
    int row(int n) {
        return rows[n];
    }

    /** The n-th of their coefficients. */
    long coefficient(int n) {
        return coefficients[n];
    }

    long at(int row) {
        int n = Arrays.binarySearch(rows, 0, size, row);
        return n < 0 ? 0 : coefficients[n];
    }

    /** Adds to the coefficient of the last row, or of a row after it. */
    void append(int row, long coefficient) {
        if (size == 0 || rows[size - 1] != row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size + 1);
                coefficients = Arrays.copyOf(coefficients, 2 * size + 1);
            }
            rows[size++] = row;
        }
        coefficients[size - 1] += coefficient;
    }

    /** This column after the cell of another one, the pivot column, has become basic in a row. */
    Column eliminated(Column pivotColumn, int row, long determinant, BitSet[] cells, int cell) {
        long pivot = Math.abs(pivotColumn.at(row));
        long factor = Long.signum(pivotColumn.at(row)) * at(row);
        Column result = new Column(size + pivotColumn.size);
        int mine = 0;
        int theirs = 0;
        int next;
        while ((next = Math.min(rowOrEnd(mine), pivotColumn.rowOrEnd(theirs))) != END) {
            long value = rowOrEnd(mine) == next ? Math.multiplyExact(coefficients[mine++], pivot) : 0;
            if (pivotColumn.rowOrEnd(theirs) == next) {
                long product = Math.multiplyExact(factor, pivotColumn.coefficients[theirs++]);
                value = next == row ? -factor * determinant : Math.subtractExact(value, product);
                cells[next].set(cell, value != 0);
            }
            if (value != 0) {
                result.append(next, determinant == 1 ? value : value / determinant);
            }
        }
        return result;
    }

    /** The pivot column after its cell has become basic in a row: now the column of the cell that was basic there. */
    Column turned(int row, long determinant) {
        long sign = Long.signum(at(row));
        Column result = new Column(size);
        for (int n = 0; n < size; n++) {
            result.append(rows[n], sign * (rows[n] == row ? determinant : coefficients[n]));
        }
        return result;
    }

    private int rowOrEnd(int n) {
        return n < size ? rows[n] : END;
    }
}
