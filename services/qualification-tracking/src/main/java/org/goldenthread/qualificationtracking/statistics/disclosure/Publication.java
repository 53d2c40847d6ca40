package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Starts with everything hidden and prints one cell after the other, the most important and largest first, each only if everything that
 * stays unprinted is still safe. What is left cannot be printed without giving something away.
 */
final class Publication {

    private enum Outcome {
        PRINTED,
        /** It would give away a small count, now and with whatever else is printed later. */
        REFUSED,
        /** It would narrow down a count that is not small, and that may itself be known later. */
        POSTPONED
    }

    private final CellSystem table;
    private final DisclosurePolicy policy;
    private final Effort effort = new Effort();
    private final Remainders remainders;
    private final Witnesses witnesses;
    /** The smallest first: they are the likeliest to object. */
    private final List<Integer> protectedCells;

    private final BitSet printed = new BitSet();
    private final List<Integer> postponed = new ArrayList<>();

    Publication(CellSystem table, DisclosurePolicy policy) {
        this.table = table;
        this.policy = policy;
        remainders = new Remainders(table, policy);
        witnesses = new Witnesses(table, policy, effort);
        protectedCells = table.protectedCells().stream()
                .sorted(Comparator.comparingLong(table::count))
                .toList();
    }

    Witnesses witnesses() {
        return witnesses;
    }

    /** Prints what can be printed: zeros first, which say nothing about anybody and leave much less to look at. */
    BitSet print() {
        print(dearestFirst(table.select(cell -> table.isPrintable(cell) && table.count(cell) == 0)));
        List<Integer> candidates =
                dearestFirst(table.select(cell -> table.isPrintable(cell) && !policy.isSmall(table.count(cell))));
        int before;
        do {
            before = printed.cardinality();
            postponed.clear();
            print(candidates);
            candidates = List.copyOf(postponed);
        } while (!candidates.isEmpty() && printed.cardinality() > before);
        return printed;
    }

    /** Prints cells together, or else, one half after the other, those of them that can be. */
    private void print(List<Integer> candidates) {
        List<Integer> batch =
                candidates.stream().filter(cell -> !printed.get(cell)).toList();
        if (batch.isEmpty() || effort.isExhausted()) {
            return;
        }
        Outcome outcome = tryPrinting(batch);
        if (outcome != Outcome.PRINTED && batch.size() > 1) {
            print(batch.subList(0, batch.size() / 2));
            print(batch.subList(batch.size() / 2, batch.size()));
        } else if (outcome == Outcome.POSTPONED) {
            postponed.addAll(batch);
        }
    }

    private Outcome tryPrinting(List<Integer> batch) {
        BitSet before = (BitSet) printed.clone();
        BitSet joined = new BitSet();
        batch.forEach(joined::set);
        Outcome outcome = Outcome.PRINTED;
        while (!joined.isEmpty() && outcome == Outcome.PRINTED) {
            printed.or(joined);
            outcome = settle(joined);
        }
        if (outcome == Outcome.PRINTED) {
            witnesses.keep();
        } else {
            witnesses.undo();
            printed.and(before);
        }
        return outcome;
    }

    /** Looks at what printing some cells means for the others, and leaves those that may as well be printed. */
    private Outcome settle(BitSet joined) {
        BitSet added = (BitSet) joined.clone();
        joined.clear();
        if (added.stream().anyMatch(cell -> remainders.hasSmallAround(cell, printed))) {
            return Outcome.REFUSED;
        }
        witnesses.print(added);
        for (int other : protectedCells) {
            if (!printed.get(other) && witnesses.isConcerned(other, added) && !witnesses.keepSafe(other)) {
                if (policy.isSmall(table.count(other))) {
                    return Outcome.REFUSED;
                }
                if (!table.isPrintable(other)) {
                    return Outcome.POSTPONED;
                }
                joined.set(other);
            }
        }
        return Outcome.PRINTED;
    }

    private List<Integer> dearestFirst(BitSet candidates) {
        return candidates.stream()
                .boxed()
                .sorted(Comparator.comparingInt(table::importance)
                        .thenComparingLong(table::count)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
