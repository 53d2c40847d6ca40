package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.BitSet;
import java.util.List;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Relation;

/**
 * What the printed cells of a sum leave over for the others together. It is worked out by subtraction and is a count of people like any
 * other, even where each of the cells that share it is safe.
 */
final class Remainders {

    /** A sum of no cells at all, which is not the same as a sum of zero. */
    private static final long NOTHING = -1;

    private final CellSystem table;
    private final DisclosurePolicy policy;

    Remainders(CellSystem table, DisclosurePolicy policy) {
        this.table = table;
        this.policy = policy;
    }

    boolean hasSmallAround(int cell, BitSet printed) {
        return table.relationsOf(cell).stream().anyMatch(relation -> isSmall(relation, printed));
    }

    /** The unprinted cells that share a small remainder. */
    BitSet shared(BitSet printed) {
        BitSet cells = new BitSet();
        for (Relation relation : table.relations()) {
            if (isSmall(relation, printed)) {
                relation.left().forEach(cells::set);
                relation.right().forEach(cells::set);
            }
        }
        cells.andNot(printed);
        return cells;
    }

    private boolean isSmall(Relation relation, BitSet printed) {
        long left = unprinted(relation.left(), printed);
        long right = unprinted(relation.right(), printed);
        return (left == NOTHING && policy.isSmall(right)) || (right == NOTHING && policy.isSmall(left));
    }

    /** The sum of the unprinted cells on one side; zero when there is nothing to protect about it. */
    private long unprinted(List<Integer> side, BitSet printed) {
        long sum = NOTHING;
        for (int cell : side) {
            if (!printed.get(cell)) {
                if (!table.isProtected(cell)) {
                    return 0;
                }
                sum = Math.max(sum, 0) + table.count(cell);
            }
        }
        return sum;
    }
}
