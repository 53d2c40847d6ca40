package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All ways in which the counts of a table can change and all its sums still hold. Some cells, as many as there are independent sums, are
 * basic: each of the others has a {@link Column} that says how they change with it, and every possible change is put together from those.
 * Whole numbers throughout, so nothing is ever lost to rounding; an overflow is an {@link ArithmeticException}. Which cells are basic is a
 * matter of convenience: large ones are preferred, since they can give way without running into zero.
 */
final class Tableau {

    static final int NONE = -1;

    private final long[] counts;
    private final Effort effort;
    /** By cell, for those that are neither basic nor fixed. */
    private final @Nullable Column[] columns;
    /** By row: the cells whose columns change something there. Copies of a tableau share them until one changes. */
    private final BitSet[] cells;
    /** By row, {@link #NONE} for a row that follows from others and says nothing. */
    private final int[] basic;
    /** By cell, {@link #NONE} for one that is not basic. */
    private final int[] rowOf;

    Tableau(CellSystem table, Effort effort) {
        counts = table.counts();
        this.effort = effort;
        columns = Stream.generate(() -> new Column(1)).limit(counts.length).toArray(Column[]::new);
        cells = Stream.generate(BitSet::new).limit(table.relations().size()).toArray(BitSet[]::new);
        basic = new int[cells.length];
        Arrays.fill(basic, NONE);
        rowOf = new int[counts.length];
        Arrays.fill(rowOf, NONE);
        int row = 0;
        for (CellSystem.Relation relation : table.relations()) {
            for (int cell : relation.left()) {
                column(cell).append(row, 1);
                cells[row].set(cell);
            }
            for (int cell : relation.right()) {
                column(cell).append(row, -1);
                cells[row].set(cell);
            }
            row++;
        }
        for (row = 0; row < basic.length; row++) {
            makeLargestBasic(row);
        }
    }

    private Tableau(Tableau original) {
        counts = original.counts;
        effort = original.effort;
        columns = original.columns.clone();
        cells = original.cells.clone();
        basic = original.basic.clone();
        rowOf = original.rowOf.clone();
    }

    Tableau copy() {
        return new Tableau(this);
    }

    Effort effort() {
        return effort;
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

    /** The cells whose columns change something in a row. */
    BitSet cells(int row) {
        return cells[row];
    }

    /** Holds a cell at its count for good. A basic cell that nothing can move any more stays basic. */
    void fix(int cell) {
        if (rowOf[cell] != NONE) {
            makeLargestBasic(rowOf[cell]);
        }
        if (rowOf[cell] == NONE) {
            unshare(column(cell));
            remove(cell);
        }
    }

    /** Makes a cell basic in place of the one in that row. */
    void pivot(int row, int entering) {
        Column pivotColumn = column(entering);
        unshare(pivotColumn);
        remove(entering);
        int[] affected = cells[row].stream().toArray();
        for (int cell : affected) {
            Column column = column(cell).eliminated(pivotColumn, row);
            effort.spend(column.size());
            columns[cell] = column;
            column.enter(cell, pivotColumn, cells);
        }
        int leaving = basic[row];
        if (leaving != NONE) {
            rowOf[leaving] = NONE;
            add(leaving, pivotColumn.turned(row));
        }
        basic[row] = entering;
        rowOf[entering] = row;
    }

    private void unshare(Column column) {
        for (int n = 0; n < column.size(); n++) {
            cells[column.row(n)] = (BitSet) cells[column.row(n)].clone();
        }
    }

    private void add(int cell, Column column) {
        columns[cell] = column;
        for (int n = 0; n < column.size(); n++) {
            cells[column.row(n)].set(cell);
        }
    }

    private void remove(int cell) {
        Column column = column(cell);
        columns[cell] = null;
        for (int n = 0; n < column.size(); n++) {
            cells[column.row(n)].clear(cell);
        }
    }

    /** Makes the cell with the largest count basic in a row, if there is any that can be. */
    private void makeLargestBasic(int row) {
        int best = NONE;
        for (int cell = cells[row].nextSetBit(0); cell != NONE; cell = cells[row].nextSetBit(cell + 1)) {
            if (best == NONE || isBetter(cell, best, row)) {
                best = cell;
            }
        }
        if (best != NONE) {
            pivot(row, best);
        }
    }

    /** A small pivot keeps the numbers small. */
    private boolean isBetter(int cell, int best, int row) {
        int order = Long.compare(
                Math.abs(column(best).at(row)), Math.abs(column(cell).at(row)));
        return order > 0 || (order == 0 && counts[cell] > counts[best]);
    }
}
