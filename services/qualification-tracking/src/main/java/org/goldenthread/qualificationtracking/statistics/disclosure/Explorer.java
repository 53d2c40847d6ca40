package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other tables that a reader cannot tell from the true one: a primal simplex method that starts from the true counts and goes
 * from one whole-numbered table to the next, so that each one that it passes proves a possible value, whether or not the bounds of a linear
 * program are exact for whole numbers. Where the sums of a table make them exact (two-way tables, hierarchies) and the search is not cut
 * short, it finds all there are to find; elsewhere it may miss some, and more is hidden than need be.
 */
final class Explorer {

    /** Most searches take fewer than five; one that takes more than this goes round in circles or is not worth it. */
    private static final int MOST_PIVOTS = 40;

    /** Steps up (1) or down (-1) along one cell, as many as there are before a row blocks the way. */
    private record Move(int cell, int sign, int row, long steps) {}

    private final Tableau home;
    private final long[] counts;
    /** The one in use: a copy of the first as soon as it has to change. */
    private Tableau tableau;

    private int pivots = 0;
    /** The table reached. */
    private final long[] point;
    /** The cells that may differ from the true counts. */
    private final BitSet moved = new BitSet();

    Explorer(Tableau tableau, long[] counts) {
        this.home = tableau;
        this.counts = counts;
        this.tableau = tableau;
        this.point = counts.clone();
    }

    /** An explorer that leaves those cells at their counts as well. */
    Explorer holding(BitSet cells) {
        Tableau next = home.copy();
        cells.stream().forEach(next::fix);
        return new Explorer(next, counts);
    }

    /** Up to so many other tables, all with another value of the cell. */
    List<Alternative> alternatives(int cell, int wanted) {
        List<Alternative> found = new ArrayList<>();
        climb(cell, 1, wanted, found);
        climb(cell, -1, wanted, found);
        return found;
    }

    /** Whether the sums leave a cell no value but its count, whole or not; told for certain where the effort suffices. */
    boolean isKnown(int cell) {
        return !canLeave(cell, 1) && !canLeave(cell, -1);
    }

    private boolean canLeave(int cell, int direction) {
        Move move = bestMove(cell, direction, 1, false);
        while (move != null && move.steps == 0 && !tableau.effort().isExhausted()) {
            pivot(move);
            move = bestMove(cell, direction, 1, false);
        }
        goHome();
        return move != null;
    }

    private void climb(int cell, int direction, int wanted, List<Alternative> found) {
        Move move;
        while (found.size() < wanted
                && pivots < MOST_PIVOTS
                && !tableau.effort().isExhausted()
                && (move = bestMove(cell, direction, wanted - found.size(), true)) != null) {
            if (move.steps == 0) {
                pivot(move);
            } else {
                take(move, wanted, found);
            }
        }
        goHome();
    }

    private void pivot(Move move) {
        if (tableau == home) {
            tableau = home.copy();
        }
        tableau.pivot(move.row, move.cell);
        pivots++;
    }

    private void goHome() {
        tableau = home;
        pivots = 0;
        moved.stream().forEach(cell -> point[cell] = counts[cell]);
        moved.clear();
    }

    /**
     * The first move with as many steps as wanted, else the longest. When all are blocked, the first cell's, blocked by the first cell:
     * Bland's rule, which does not go round in circles where all steps are whole.
     */
    private @Nullable Move bestMove(int cell, int direction, long wanted, boolean whole) {
        int row = tableau.rowOf(cell);
        if (row == Tableau.NONE) {
            return isOpen(cell, direction) ? move(cell, direction, whole) : null;
        }
        Move best = null;
        BitSet cells = tableau.cells(row);
        for (int other = cells.nextSetBit(0); other >= 0; other = cells.nextSetBit(other + 1)) {
            int sign = direction * Long.signum(tableau.column(other).at(row));
            Move move = isOpen(other, sign) ? move(other, sign, whole) : null;
            if (move != null && move.steps >= wanted) {
                return move;
            }
            best = best == null || (move != null && move.steps > best.steps) ? move : best;
        }
        return best;
    }

    private boolean isOpen(int cell, int sign) {
        return sign > 0 || point[cell] > 0;
    }

    /** A move in whole steps, null when the cell itself is too small for one; or else one step for any way at all, however short. */
    private @Nullable Move move(int cell, int sign, boolean whole) {
        Column column = tableau.column(cell);
        int blocking = Tableau.NONE;
        long steps = sign < 0 ? steps(cell, column.own(), whole) : Long.MAX_VALUE;
        for (int n = 0; n < column.size(); n++) {
            long size = -sign * column.change(n);
            if (size > 0) {
                int basic = tableau.basic(column.row(n));
                long room = steps(basic, size, whole);
                if (room < steps || (room == steps && blocking != Tableau.NONE && basic < tableau.basic(blocking))) {
                    blocking = column.row(n);
                    steps = room;
                }
            }
        }
        return steps == 0 && blocking == Tableau.NONE ? null : new Move(cell, sign, blocking, steps);
    }

    private long steps(int cell, long size, boolean whole) {
        return whole ? point[cell] / size : Math.min(point[cell], 1);
    }

    /** Goes step by step, keeping the tables on the way, until there are enough of them. */
    private void take(Move move, int wanted, List<Alternative> found) {
        Column column = tableau.column(move.cell);
        for (long step = 0; step < move.steps && found.size() < wanted; step++) {
            shift(move.cell, move.sign * column.own());
            for (int n = 0; n < column.size(); n++) {
                shift(tableau.basic(column.row(n)), move.sign * column.change(n));
            }
            int[] cells =
                    moved.stream().filter(cell -> point[cell] != counts[cell]).toArray();
            found.add(new Alternative(
                    cells, Arrays.stream(cells).mapToLong(cell -> point[cell]).toArray()));
        }
    }

    private void shift(int cell, long by) {
        point[cell] += by;
        moved.set(cell);
    }
}
