package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which values a reader must think possible for one cell: a primal simplex method in whole numbers that starts from the true
 * counts. The whole-numbered tables that it passes on its way up or down are kept: each proves one more possible value, whether or not
 * the bounds of a linear program are exact for whole numbers. Where it can go no further, the bound is proved as well.
 */
final class Explorer {

    static final long UNBOUNDED = Long.MAX_VALUE;

    /** Stops a search that would not end; far beyond what tables of counts need. */
    private static final int MOST_STEPS = 20_000;

    /** The lowest and the highest whole value not ruled out. */
    record Bounds(long low, long high) {}

    /**
     * A direction to move in: up (1) or down (-1) along one cell, as far as {@code length / per}, where a row blocks it. On its way it
     * passes whole-numbered tables, one every {@code 1 / unit}.
     */
    private record Move(int cell, int sign, int row, long length, long per, long unit, long points) {

        boolean isLongerThan(Move other) {
            return Math.multiplyExact(length, other.per) > Math.multiplyExact(other.length, per);
        }
    }

    private final Tableau tableau;
    private final long[] counts;
    /** The table reached, times {@link #scale}. */
    private final long[] point;

    private long scale = 1;
    /** The cells that may differ from the true counts. */
    private final BitSet moved = new BitSet();

    private int steps;

    Explorer(Tableau tableau, long[] counts) {
        this.tableau = tableau;
        this.counts = counts;
        this.point = counts.clone();
    }

    /** What a reader of those cells finds out. */
    static Explorer of(CellSystem table, BitSet printed) {
        Tableau tableau = new Tableau(table);
        printed.stream().forEach(tableau::fix);
        printed.stream().forEach(tableau::forget);
        return new Explorer(tableau, table.counts());
    }

    Bounds bounds(int cell) {
        return new Bounds(-bound(cell, -1), bound(cell, 1));
    }

    /** Looks for so many other tables, all with another value of the cell, and no further. */
    List<Alternative> alternatives(int cell, int wanted) {
        List<Alternative> found = new ArrayList<>();
        climb(cell, 1, wanted, found);
        climb(cell, -1, wanted, found);
        return found;
    }

    private void climb(int cell, int direction, int wanted, List<Alternative> found) {
        int pivots = tableau.pivots();
        Move move;
        while (found.size() < wanted && (move = bestMove(cell, direction, wanted - found.size())) != null) {
            pass(move, wanted, found);
            if (move.length == UNBOUNDED) {
                break;
            }
            take(move);
        }
        goBack(pivots);
    }

    private long bound(int cell, int direction) {
        int pivots = tableau.pivots();
        long bound = UNBOUNDED;
        Move move;
        do {
            move = bestMove(cell, direction, UNBOUNDED);
            if (move == null) {
                bound = Math.floorDiv(direction * point[cell], scale);
            } else if (move.length != UNBOUNDED) {
                take(move);
            }
        } while (move != null && move.length != UNBOUNDED);
        goBack(pivots);
        return bound;
    }

    /** To the true counts, and to the basis that suits them best. */
    private void goBack(int pivots) {
        tableau.rollBack(pivots);
        moved.stream().forEach(cell -> point[cell] = counts[cell]);
        moved.clear();
        scale = 1;
        steps = 0;
    }

    /**
     * The first move that passes as many tables as wanted, else the longest. When every move is of no length, the first cell's, blocked by
     * the first cell: Bland's rule, which does not cycle.
     */
    private @Nullable Move bestMove(int cell, int direction, long wanted) {
        if (steps++ == MOST_STEPS) {
            throw new ArithmeticException("No end to the search for the values of cell " + cell);
        }
        int row = tableau.rowOf(cell);
        if (row == Tableau.NONE) {
            return isOpen(cell, direction) ? move(cell, direction) : null;
        }
        Move best = null;
        BitSet cells = tableau.cells(row);
        for (int other = cells.nextSetBit(0); other >= 0; other = cells.nextSetBit(other + 1)) {
            int sign = direction * Long.signum(tableau.column(other).at(row));
            if (isOpen(other, sign)) {
                Move move = move(other, sign);
                if (move.points >= wanted) {
                    return move;
                }
                best = best == null || move.isLongerThan(best) ? move : best;
            }
        }
        return best;
    }

    private boolean isOpen(int cell, int sign) {
        return !tableau.isFixed(cell) && (sign > 0 || point[cell] > 0);
    }

    private Move move(int cell, int sign) {
        Column column = tableau.column(cell);
        int blocking = Tableau.NONE;
        long length = sign < 0 ? point[cell] : UNBOUNDED;
        long per = tableau.determinant();
        for (int n = 0; n < column.size(); n++) {
            long size = -sign * column.coefficient(n);
            if (size > 0) {
                int row = column.row(n);
                long room = point[tableau.basic(row)];
                int order = length == UNBOUNDED
                        ? -1
                        : Long.compare(Math.multiplyExact(room, per), Math.multiplyExact(length, size));
                if (order < 0
                        || (order == 0 && blocking != Tableau.NONE && tableau.basic(row) < tableau.basic(blocking))) {
                    blocking = row;
                    length = room;
                    per = size;
                }
            }
        }
        return whole(cell, sign, blocking, length, per);
    }

    /** Ends a move at the last whole-numbered table on its way, if there is any. */
    private Move whole(int cell, int sign, int row, long length, long per) {
        Column column = tableau.column(cell);
        long unit = tableau.determinant();
        for (int n = 0; n < column.size() && unit > 1; n++) {
            unit = greatestCommonDivisor(unit, Math.abs(column.coefficient(n)));
        }
        if (length == UNBOUNDED) {
            return new Move(cell, sign, row, length, per, unit, scale == 1 ? UNBOUNDED : 0);
        }
        long points = scale == 1 ? Math.multiplyExact(length, unit) / per : 0;
        return points == 0 || length * unit == points * per
                ? new Move(cell, sign, row, length, per, unit, points)
                : new Move(cell, sign, Tableau.NONE, points, unit, unit, points);
    }

    /** Keeps the whole-numbered tables on the way. */
    private void pass(Move move, int wanted, List<Alternative> found) {
        long passed = 0;
        while (passed < move.points && found.size() < wanted) {
            step(move, 1, move.unit);
            passed++;
            found.add(alternative());
        }
        step(move, -passed, move.unit);
    }

    private Alternative alternative() {
        int[] cells = moved.stream().filter(cell -> point[cell] != counts[cell]).toArray();
        return new Alternative(
                cells, Arrays.stream(cells).mapToLong(cell -> point[cell]).toArray());
    }

    /** Goes as far as the way leads; only where it leads nowhere, the row that blocks it gives way. */
    private void take(Move move) {
        if (move.length == 0) {
            tableau.pivot(move.row, move.cell);
        } else {
            long finer = move.per / greatestCommonDivisor(move.per, move.length);
            rescale(finer, 1);
            step(move, Math.multiplyExact(move.length, finer), move.per);
            rescale(1, commonFactor());
        }
    }

    private void step(Move move, long length, long per) {
        shift(move.cell, move.sign * Math.multiplyExact(tableau.determinant(), length) / per);
        Column column = tableau.column(move.cell);
        for (int n = 0; n < column.size(); n++) {
            shift(tableau.basic(column.row(n)), move.sign * Math.multiplyExact(column.coefficient(n), length) / per);
        }
    }

    private void shift(int cell, long by) {
        point[cell] += by;
        moved.set(cell);
    }

    private void rescale(long factor, long divisor) {
        if (factor != divisor) {
            scale = Math.multiplyExact(scale, factor) / divisor;
            moved.set(0, point.length);
            Arrays.setAll(point, cell -> Math.multiplyExact(point[cell], factor) / divisor);
        }
    }

    private long commonFactor() {
        long common = scale;
        for (int cell = 0; cell < point.length && common > 1; cell++) {
            common = greatestCommonDivisor(common, point[cell]);
        }
        return common;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
