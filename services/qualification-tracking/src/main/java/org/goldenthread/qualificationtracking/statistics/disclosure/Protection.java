package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which printed cells of a table stay hidden, by their coordinates.
 */
public record Protection(Set<List<String>> hidden) {

    public Protection {
        hidden = Set.copyOf(hidden);
    }

    /** The same table and policy give the same pattern, always. */
    public static Protection of(CellSystem table, DisclosurePolicy policy) {
        BitSet hidden = table.printable();
        if (policy.isOff()) {
            hidden.clear();
        } else {
            hidden.andNot(printed(table, policy));
        }
        return new Protection(hidden.stream()
                .mapToObj(cell -> table.cells().get(cell).coordinates())
                .collect(Collectors.toSet()));
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

    public boolean hides(String... coordinates) {
        return hidden.contains(List.of(coordinates));
    }
}
