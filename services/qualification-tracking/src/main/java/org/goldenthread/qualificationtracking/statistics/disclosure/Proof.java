package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Relation;

/**
 * Checks from scratch that a pattern keeps the policy, given the witnesses that were found for it: a fault in the search must not give
 * anything away.
 */
final class Proof {

    private final CellSystem table;
    private final DisclosurePolicy policy;
    private final BitSet printed;
    private final Explorer reader;
    private final Set<Alternative> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    Proof(CellSystem table, DisclosurePolicy policy, BitSet printed) {
        this.table = table;
        this.policy = policy;
        this.printed = printed;
        reader = new Explorer(new Tableau(table, new Effort()), table.counts()).holding(printed);
    }

    boolean holds(Witnesses witnesses) {
        return printed.stream().noneMatch(cell -> policy.isSmall(table.count(cell)))
                && new Remainders(table, policy).shared(printed).isEmpty()
                && table.protectedCells().stream()
                        .filter(cell -> !printed.get(cell))
                        .allMatch(cell -> isSafe(cell, witnesses.of(cell)));
    }

    private boolean isSafe(int cell, List<Alternative> witness) {
        if (witness.isEmpty()) {
            return !policy.isSmall(table.count(cell)) && reader.isKnown(cell);
        }
        Set<Long> values = new HashSet<>(Set.of(table.count(cell)));
        witness.forEach(alternative -> values.add(alternative.count(cell, table.count(cell))));
        return values.size() >= policy.possibleValues() && witness.stream().allMatch(this::isPossible);
    }

    private boolean isPossible(Alternative alternative) {
        return !checked.add(alternative)
                || alternative
                        .changed()
                        .allMatch(cell -> !printed.get(cell)
                                && alternative.count(cell, 0) >= 0
                                && table.relationsOf(cell).stream().allMatch(relation -> holds(relation, alternative)));
    }

    private boolean holds(Relation relation, Alternative alternative) {
        return sum(relation.left(), alternative) == sum(relation.right(), alternative);
    }

    private long sum(List<Integer> side, Alternative alternative) {
        long sum = 0;
        for (int cell : side) {
            sum += alternative.count(cell, table.count(cell));
        }
        return sum;
    }
}
