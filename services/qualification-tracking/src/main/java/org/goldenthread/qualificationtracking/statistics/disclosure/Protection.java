package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which cells of a table may be printed and which stay hidden, by their coordinates.
 */
public record Protection(Set<List<String>> printed, Set<List<String>> hidden) {

    public Protection {
        printed = Set.copyOf(printed);
        hidden = Set.copyOf(hidden);
    }

    /** Decides it. The same table and policy always give the same pattern. */
    public static Protection of(CellSystem table, DisclosurePolicy policy) {
        BitSet printed = policy.isOff() ? table.printable() : printed(table, policy);
        BitSet hidden = table.printable();
        hidden.andNot(printed);
        return new Protection(table.coordinates(printed), table.coordinates(hidden));
    }

    /** What can be printed, proved afresh; nothing when numbers too large to reckon with, or a fault of ours, get in the way. */
    private static BitSet printed(CellSystem table, DisclosurePolicy policy) {
        try {
            Publication publication = new Publication(table, policy);
            BitSet printed = publication.print();
            return new Proof(table, policy, printed).holds(publication.witnesses()) ? printed : new BitSet();
        } catch (ArithmeticException overflow) {
            return new BitSet();
        }
    }
}
