package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Cell;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Relation;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Showing;
import org.goldenthread.qualificationtracking.statistics.disclosure.Explorer.Range;

/** Says what the printed cells of a table give away about the others. */
final class Judge {

    /**
     * @param safe enough values are possible, or the count is known exactly and is not small
     * @param witness the cells that change in the tables that show that enough values are possible; empty when the count is known
     */
    record Verdict(boolean safe, BitSet witness) {}

    /** For a sum of no cells at all, which is not the same as a sum of zero. */
    private static final long NOTHING = -1;

    private final List<Cell> cells;
    private final DisclosurePolicy policy;
    private final Explorer explorer;

    Judge(CellSystem table, Tableau tableau, DisclosurePolicy policy) {
        cells = table.cells();
        this.policy = policy;
        explorer = new Explorer(tableau, cells.stream().mapToLong(Cell::count).toArray());
    }

    /** Judges the table with those cells printed. */
    static Judge of(CellSystem table, BitSet printed, DisclosurePolicy policy) {
        Tableau tableau = new Tableau(table);
        printed.stream().forEach(tableau::fix);
        return new Judge(table, tableau, policy);
    }

    Verdict on(int cell) {
        return verdict(cell, explorer.explore(cell, policy.possibleValues()));
    }

    Range range(int cell) {
        return explorer.exploreAll(cell);
    }

    Verdict verdict(int cell, Range range) {
        return range.low() == range.high()
                ? new Verdict(!policy.isSmall(cells.get(cell).count()), new BitSet())
                : new Verdict(range.values() >= policy.possibleValues(), range.moved());
    }

    /** The cells that have to be safe, the smallest first. */
    int[] protectedCells() {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).showing() != Showing.UNPROTECTED)
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer cell) -> cells.get(cell).count()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean allows(CellSystem table, BitSet printed) {
        return smallRemainders(table, printed).isEmpty()
                && IntStream.of(protectedCells())
                        .allMatch(cell -> printed.get(cell)
                                ? !policy.isSmall(cells.get(cell).count())
                                : on(cell).safe());
    }

    /** The cells that are safe one by one but not all of them together. */
    BitSet smallRemainders(CellSystem table, BitSet printed) {
        BitSet found = new BitSet();
        for (Relation relation : table.relations()) {
            if (leavesSmallRemainder(relation, printed)) {
                relation.left().forEach(found::set);
                relation.right().forEach(found::set);
            }
        }
        return found;
    }

    /** What the printed cells of a sum leave over for the others together is a count of people as well. */
    boolean leavesSmallRemainder(Relation relation, BitSet printed) {
        long left = unprinted(relation.left(), printed);
        long right = unprinted(relation.right(), printed);
        return (left == NOTHING && policy.isSmall(right)) || (right == NOTHING && policy.isSmall(left));
    }

    /** The sum of the cells not printed; {@link #NOTHING} when all are, and zero when it is nothing to protect. */
    private long unprinted(List<Integer> side, BitSet printed) {
        long sum = 0;
        boolean any = false;
        for (int cell : side) {
            if (!printed.get(cell)) {
                if (cells.get(cell).showing() == Showing.UNPROTECTED) {
                    return 0;
                }
                any = true;
                sum += cells.get(cell).count();
            }
        }
        return any ? sum : NOTHING;
    }
}
