package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which the counts of a table could change together without breaking one of its sums. Some cells, the basic ones, are written
 * in terms of the others: {@code determinant * basic = sum of coefficient * other}. Whole numbers throughout (Edmonds' integer pivoting), so
 * nothing is ever lost to rounding; an overflow is an {@link ArithmeticException}. Which cells are basic is a matter of convenience:
 * large ones are preferred, since they can give way without running into zero.
 */
final class Tableau {

    static final int NONE = -1;

    private final long[] counts;
    /** Coefficients by row, for each cell that is neither basic nor forgotten. */
    private final long[] @Nullable [] columns;

    private final boolean[] fixed;
    private final int[] rowOf;
    private int[] basic;
    private long determinant = 1;

    Tableau(CellSystem table) {
        List<CellSystem.Cell> cells = table.cells();
        counts = cells.stream().mapToLong(CellSystem.Cell::count).toArray();
        fixed = new boolean[counts.length];
        rowOf = new int[counts.length];
        Arrays.fill(rowOf, NONE);
        columns = new long[counts.length][];
        basic = new int[table.relations().size()];
        Arrays.fill(basic, NONE);
        for (int cell = 0; cell < counts.length; cell++) {
            columns[cell] = new long[basic.length];
        }
        int row = 0;
        for (CellSystem.Relation relation : table.relations()) {
            for (int cell : relation.left()) {
                column(cell)[row]++;
            }
            for (int cell : relation.right()) {
                column(cell)[row]--;
            }
            row++;
        }
        solve();
    }

    int rows() {
        return basic.length;
    }

    long determinant() {
        return determinant;
    }

    int basic(int row) {
        return basic[row];
    }

    int rowOf(int cell) {
        return rowOf[cell];
    }

    /** A cell that the others are written in terms of, and that may still move. */
    boolean isFree(int cell) {
        return columns[cell] != null && !fixed[cell];
    }

    long[] column(int cell) {
        long[] column = columns[cell];
        if (column == null) {
            throw new IllegalStateException("Cell " + cell + " has no column");
        }
        return column;
    }

    /** Holds a cell at its count. A basic cell with nothing left to move it stays where it is. */
    void fix(int cell) {
        fixed[cell] = true;
        if (rowOf[cell] != NONE) {
            int entering = largestFree(rowOf[cell]);
            if (entering != NONE) {
                pivot(rowOf[cell], entering);
            }
        }
    }

    /** Undoes {@link #fix}. Only the last ones fixed may be released. */
    void release(int cell) {
        fixed[cell] = false;
    }

    /** Drops what is known of a cell that is fixed for good. */
    void forget(int cell) {
        columns[cell] = null;
    }

    /** Makes the entering cell basic in place of the one in that row. */
    void pivot(int row, int entering) {
        long[] pivotColumn = column(entering);
        long pivot = pivotColumn[row];
        long sign = Long.signum(pivot);
        int[] touched = touchedRows(pivotColumn, row, Math.abs(pivot) != determinant);
        columns[entering] = null;
        for (long[] column : columns) {
            if (column != null && (column[row] != 0 || Math.abs(pivot) != determinant)) {
                eliminate(column, pivotColumn, row, touched, pivot);
            }
        }
        int leaving = basic[row];
        if (leaving != NONE) {
            for (int i : touched) {
                pivotColumn[i] *= sign;
            }
            pivotColumn[row] = sign * determinant;
            columns[leaving] = pivotColumn;
            rowOf[leaving] = NONE;
        }
        basic[row] = entering;
        rowOf[entering] = row;
        determinant = Math.abs(pivot);
    }

    private void eliminate(long[] column, long[] pivotColumn, int row, int[] touched, long pivot) {
        long factor = column[row];
        long sign = Long.signum(pivot);
        if (Math.abs(pivot) == 1 && determinant == 1) {
            for (int i : touched) {
                column[i] = Math.subtractExact(column[i], Math.multiplyExact(sign * pivotColumn[i], factor));
            }
        } else {
            for (int i : touched) {
                long product = Math.multiplyExact(column[i], pivot);
                column[i] =
                        sign * Math.subtractExact(product, Math.multiplyExact(pivotColumn[i], factor)) / determinant;
            }
        }
        column[row] = -sign * factor;
    }

    private static int[] touchedRows(long[] pivotColumn, int row, boolean all) {
        int[] rows = new int[pivotColumn.length];
        int size = 0;
        for (int i = 0; i < pivotColumn.length; i++) {
            if (i != row && (all || pivotColumn[i] != 0)) {
                rows[size++] = i;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /** Gives each relation a basic cell; a relation that follows from the others is left without and dropped. */
    private void solve() {
        int kept = 0;
        int[] keep = new int[basic.length];
        for (int row = 0; row < basic.length; row++) {
            int entering = largestFree(row);
            if (entering != NONE) {
                pivot(row, entering);
                keep[kept++] = row;
            }
        }
        int[] rows = Arrays.copyOf(keep, kept);
        basic = Arrays.stream(rows).map(row -> basic[row]).toArray();
        for (int row = 0; row < kept; row++) {
            rowOf[basic[row]] = row;
        }
        for (int cell = 0; cell < columns.length; cell++) {
            long[] column = columns[cell];
            if (column != null) {
                columns[cell] =
                        Arrays.stream(rows).mapToLong(row -> column[row]).toArray();
            }
        }
    }

    /** The cell with the largest count that can become basic in a row, one that keeps the determinant if there is any. */
    private int largestFree(int row) {
        int best = NONE;
        for (int cell = 0; cell < counts.length; cell++) {
            if (isFree(cell) && column(cell)[row] != 0 && (best == NONE || isBetter(cell, best, row))) {
                best = cell;
            }
        }
        return best;
    }

    private boolean isBetter(int cell, int best, int row) {
        long size = Math.abs(column(cell)[row]);
        long bestSize = Math.abs(column(best)[row]);
        return size == bestSize ? counts[cell] > counts[best] : size < bestSize;
    }
}
