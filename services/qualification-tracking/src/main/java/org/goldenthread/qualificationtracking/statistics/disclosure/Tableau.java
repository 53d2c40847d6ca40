package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which the counts of a table could change together without breaking one of its sums. Some cells, the basic ones, are written
 * in terms of the others, which have a column each: {@code determinant * basic = sum of coefficient * other}. Whole numbers throughout
 * (Edmonds' integer pivoting), so nothing is ever lost to rounding; an overflow is an {@link ArithmeticException}. Which cells are basic is
 * a matter of convenience: large ones are preferred, since they can give way without running into zero.
 */
final class Tableau {

    static final int NONE = -1;

    private record Pivot(
            int row,
            int entering,
            int leaving,
            long determinant,
            Column column,
            BitSet[] cells,
            int[] affected,
            Column[] replaced) {}

    private final long[] counts;
    private final BitSet fixed = new BitSet();
    /** By cell, for those that are neither basic nor forgotten. */
    private final @Nullable Column[] columns;

    private final BitSet nonbasic = new BitSet();
    /** By row: the cells that have a coefficient there. */
    private final BitSet[] cells;
    /** By row, {@link #NONE} for a row that follows from others and says nothing. */
    private final int[] basic;
    /** By cell, {@link #NONE} for one that is not basic. */
    private final int[] rowOf;

    private final Deque<Pivot> history = new ArrayDeque<>();
    private long determinant = 1;

    Tableau(CellSystem table) {
        counts = table.counts();
        columns = new Column[counts.length];
        cells = Stream.generate(BitSet::new).limit(table.relations().size()).toArray(BitSet[]::new);
        basic = new int[cells.length];
        Arrays.fill(basic, NONE);
        rowOf = new int[counts.length];
        Arrays.fill(rowOf, NONE);
        Column[] whole = Stream.generate(Column::new).limit(counts.length).toArray(Column[]::new);
        int row = 0;
        for (CellSystem.Relation relation : table.relations()) {
            for (int cell : relation.left()) {
                whole[cell].append(row, 1);
            }
            for (int cell : relation.right()) {
                whole[cell].append(row, -1);
            }
            row++;
        }
        for (int cell = 0; cell < counts.length; cell++) {
            put(cell, whole[cell]);
        }
        for (row = 0; row < basic.length; row++) {
            int entering = largestIn(row);
            if (entering != NONE) {
                pivot(row, entering);
            }
        }
    }

    long determinant() {
        return determinant;
    }

    int basic(int row) {
        return basic[row];
    }

    /** The row of a basic cell, {@link #NONE} for any other. */
    int rowOf(int cell) {
        return rowOf[cell];
    }

    Column column(int cell) {
        return Objects.requireNonNull(columns[cell]);
    }

    /** The cells that have a coefficient in a row. */
    BitSet cells(int row) {
        return cells[row];
    }

    boolean isFixed(int cell) {
        return fixed.get(cell);
    }

    /** Holds a cell at its count. A basic cell that nothing can move any more stays basic. */
    void fix(int cell) {
        fixed.set(cell);
        if (rowOf[cell] != NONE) {
            int entering = largestIn(rowOf[cell]);
            if (entering != NONE) {
                pivot(rowOf[cell], entering);
            }
        }
    }

    /** Undoes {@link #fix}; only for the cells fixed last, with a {@link #rollBack} to before. */
    void release(int cell) {
        fixed.clear(cell);
    }

    /** Drops the column of a cell that is fixed for good. There is no way back to before that. */
    void forget(int cell) {
        if (rowOf[cell] == NONE) {
            remove(cell);
        }
        history.clear();
    }

    /** How many pivots there have been that can be taken back. */
    int pivots() {
        return history.size();
    }

    /** Takes pivots back until so many are left. */
    void rollBack(int pivots) {
        while (history.size() > pivots) {
            Pivot last = history.removeLast();
            remove(last.leaving);
            for (int n = 0; n < last.column.size(); n++) {
                cells[last.column.row(n)] = last.cells[n];
            }
            for (int n = 0; n < last.affected.length; n++) {
                columns[last.affected[n]] = last.replaced[n];
            }
            put(last.entering, last.column);
            rowOf[last.entering] = NONE;
            basic[last.row] = last.leaving;
            rowOf[last.leaving] = last.row;
            determinant = last.determinant;
        }
    }

    /** Makes a cell basic in place of the one in that row. */
    void pivot(int row, int entering) {
        Column pivotColumn = remove(entering);
        long pivot = Math.abs(pivotColumn.at(row));
        int[] affected = (pivot == determinant ? cells[row] : nonbasic).stream().toArray();
        BitSet[] before = new BitSet[pivotColumn.size()];
        for (int n = 0; n < before.length; n++) {
            before[n] = cells[pivotColumn.row(n)];
            cells[pivotColumn.row(n)] = (BitSet) before[n].clone();
        }
        Column[] replaced = new Column[affected.length];
        for (int n = 0; n < affected.length; n++) {
            replaced[n] = column(affected[n]);
            columns[affected[n]] = replaced[n].eliminated(pivotColumn, row, determinant, cells, affected[n]);
        }
        int leaving = basic[row];
        if (leaving != NONE) {
            history.addLast(new Pivot(row, entering, leaving, determinant, pivotColumn, before, affected, replaced));
            rowOf[leaving] = NONE;
            put(leaving, pivotColumn.turned(row, determinant));
        }
        basic[row] = entering;
        rowOf[entering] = row;
        determinant = pivot;
    }

    private void put(int cell, Column column) {
        columns[cell] = column;
        nonbasic.set(cell);
        for (int n = 0; n < column.size(); n++) {
            cells[column.row(n)].set(cell);
        }
    }

    private Column remove(int cell) {
        Column column = column(cell);
        columns[cell] = null;
        nonbasic.clear(cell);
        for (int n = 0; n < column.size(); n++) {
            cells[column.row(n)].clear(cell);
        }
        return column;
    }

    /** The cell with the largest count that can become basic in a row, {@link #NONE} if there is none. */
    private int largestIn(int row) {
        int best = NONE;
        for (int cell = cells[row].nextSetBit(0); cell != NONE; cell = cells[row].nextSetBit(cell + 1)) {
            if (!fixed.get(cell) && (best == NONE || isBetter(cell, best, row))) {
                best = cell;
            }
        }
        return best;
    }

    /** A small determinant keeps the tableau in small whole numbers. */
    private boolean isBetter(int cell, int best, int row) {
        int order = Long.compare(
                Math.abs(column(best).at(row)), Math.abs(column(cell).at(row)));
        return order > 0 || (order == 0 && counts[cell] > counts[best]);
    }
}
