package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which values a reader must think possible for one cell: a primal simplex method in whole numbers that starts from the true
 * counts. Every whole-numbered table it passes on its way up or down is one that a reader cannot rule out, so each of them proves one more
 * possible value, whether or not the table's sums make a linear program's bounds exact for whole numbers; where it can go no further, the
 * bound is proved as well.
 */
final class Explorer {

    static final long UNBOUNDED = Long.MAX_VALUE;

    /** Stops a search that would not end; far beyond what tables of counts need. */
    private static final int MOST_STEPS = 20_000;

    /**
     * @param values whole values shown to be possible, at most as many as were asked for
     * @param low lowest and {@code high} highest whole value not ruled out; only as far as it was looked for
     * @param moved the cells that change in the tables that show them
     */
    record Range(long values, long low, long high, BitSet moved) {}

    /** A direction to move in: up (1) or down (-1) along one cell, as far as {@code length/per} until a row blocks it. */
    private record Move(int cell, int sign, int row, long length, long per, long points) {

        boolean isLongerThan(Move other) {
            return Math.multiplyExact(length, other.per) > Math.multiplyExact(other.length, per);
        }
    }

    private final Tableau tableau;
    private final long[] counts;
    /** The table reached, times {@link #scale}. */
    private long[] point;

    private long scale = 1;
    private BitSet moved = new BitSet();

    Explorer(Tableau tableau, long[] counts) {
        this.tableau = tableau;
        this.counts = counts;
        this.point = counts;
    }

    /** Looks for {@code wanted} possible values of a cell, its count among them, and no further. */
    Range explore(int cell, long wanted) {
        moved = new BitSet();
        long above = climb(cell, 1, wanted - 1);
        long high = above < wanted - 1 ? Math.floorDiv(point[cell], scale) : UNBOUNDED;
        long below = climb(cell, -1, wanted - 1 - above);
        long low = above + below < wanted - 1 ? Math.ceilDiv(point[cell], scale) : 0;
        return new Range(1 + above + below, low, high, moved);
    }

    /** Looks for all possible values of a cell. */
    Range exploreAll(int cell) {
        moved = new BitSet();
        long above = climb(cell, 1, UNBOUNDED);
        long high = above < UNBOUNDED ? Math.floorDiv(point[cell], scale) : UNBOUNDED;
        long below = climb(cell, -1, UNBOUNDED);
        long low = Math.ceilDiv(point[cell], scale);
        return new Range(above < UNBOUNDED ? 1 + above + below : UNBOUNDED, low, high, moved);
    }

    private long climb(int cell, int direction, long wanted) {
        point = counts.clone();
        scale = 1;
        long found = 0;
        for (int steps = 0; found < wanted; steps++) {
            if (steps == MOST_STEPS) {
                throw new ArithmeticException("No end to the search for the values of cell " + cell);
            }
            Move move = bestMove(cell, direction, wanted - found);
            if (move == null) {
                break;
            }
            found += Math.min(move.points, wanted - found);
            if (found < wanted) {
                take(move);
            } else {
                mark(move);
            }
        }
        return found;
    }

    /**
     * The first move that gives all that is wanted, else the longest. When every move is of no length, the first one blocked by the first
     * cell: Bland's rule, which does not cycle.
     */
    private @Nullable Move bestMove(int cell, int direction, long wanted) {
        int row = tableau.rowOf(cell);
        if (row == Tableau.NONE) {
            return tableau.isFree(cell) && (direction > 0 || point[cell] > 0) ? move(cell, direction) : null;
        }
        Move best = null;
        for (int other = 0; other < counts.length; other++) {
            int sign = tableau.isFree(other) ? direction * Long.signum(tableau.column(other)[row]) : 0;
            if (sign > 0 || (sign < 0 && point[other] > 0)) {
                Move move = move(other, sign);
                if (move.points >= wanted) {
                    return move;
                }
                best = best == null || move.isLongerThan(best) ? move : best;
            }
        }
        return best;
    }

    private Move move(int cell, int sign) {
        long[] column = tableau.column(cell);
        int blocking = Tableau.NONE;
        long length = sign < 0 ? point[cell] : UNBOUNDED;
        long per = tableau.determinant();
        for (int row = 0; row < column.length; row++) {
            long size = -sign * column[row];
            if (size > 0) {
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
        return new Move(cell, sign, blocking, length, per, points(column, length, per));
    }

    /** Whole-numbered tables that a move passes. Once off the whole numbers, none are counted. */
    private long points(long[] column, long length, long per) {
        if (length == UNBOUNDED) {
            return length;
        }
        if (scale != 1) {
            return 0;
        }
        long common = tableau.determinant();
        for (int row = 0; row < column.length && common > 1; row++) {
            common = greatestCommonDivisor(common, Math.abs(column[row]));
        }
        return Math.multiplyExact(length, common) / per;
    }

    private void take(Move move) {
        if (move.length > 0) {
            mark(move);
            long finer = move.per / greatestCommonDivisor(move.per, move.length);
            rescale(finer, 1);
            step(move, Math.multiplyExact(move.length, finer) / move.per);
            rescale(1, commonFactor());
        }
        if (move.row != Tableau.NONE) {
            tableau.pivot(move.row, move.cell);
        }
    }

    private void step(Move move, long length) {
        long[] column = tableau.column(move.cell);
        point[move.cell] += Math.multiplyExact(move.sign * length, tableau.determinant());
        for (int row = 0; row < column.length; row++) {
            if (column[row] != 0) {
                point[tableau.basic(row)] += Math.multiplyExact(move.sign * length, column[row]);
            }
        }
    }

    private void mark(Move move) {
        moved.set(move.cell);
        long[] column = tableau.column(move.cell);
        for (int row = 0; row < column.length; row++) {
            if (column[row] != 0) {
                moved.set(tableau.basic(row));
            }
        }
    }

    private void rescale(long factor, long divisor) {
        if (factor != divisor) {
            scale = Math.multiplyExact(scale, factor) / divisor;
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
