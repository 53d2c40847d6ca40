package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Cell;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Relation;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Showing;
import org.goldenthread.qualificationtracking.statistics.disclosure.Judge.Verdict;

/**
 * Starts with everything hidden and prints one cell after the other, the most important and largest first, each only if everything that
 * stays unprinted is still safe. What is left cannot be printed without giving something away. With each unprinted cell goes its witness:
 * the cells that change in the tables that keep it safe. Printing a cell can harm only those that have it in their witness, so only they
 * are looked at again.
 */
final class Publication {

    private enum Outcome {
        PRINTED,
        /** It would give away a small count, now and with whatever else is printed later. */
        REFUSED,
        /** It would narrow down a count that is not small, and that may itself be known later. */
        POSTPONED
    }

    private final List<Cell> cells;
    private final DisclosurePolicy policy;
    private final Tableau tableau;
    private final Judge judge;
    private final List<List<Relation>> relations;
    /** The smallest first: they are the likeliest to object. */
    private final int[] protectedCells;

    private final BitSet printed = new BitSet();
    private final BitSet[] witnesses;

    Publication(CellSystem table, DisclosurePolicy policy) {
        this.cells = table.cells();
        this.policy = policy;
        this.tableau = new Tableau(table);
        this.judge = new Judge(table, tableau, policy);
        this.relations = relationsByCell(table);
        this.protectedCells = judge.protectedCells();
        this.witnesses = new BitSet[cells.size()];
        Arrays.fill(witnesses, new BitSet());
    }

    /** The cells that can be printed. */
    BitSet printed() {
        for (int cell : protectedCells) {
            witnesses[cell] = judge.on(cell).witness();
        }
        List<Integer> candidates = dearestFirst();
        int before;
        do {
            before = printed.cardinality();
            candidates = candidates.stream()
                    .filter(cell -> !printed.get(cell) && print(cell) == Outcome.POSTPONED)
                    .toList();
        } while (!candidates.isEmpty() && printed.cardinality() > before);
        return printed;
    }

    private Outcome print(int candidate) {
        List<Integer> joining = new ArrayList<>();
        Map<Integer, BitSet> replaced = new HashMap<>();
        join(candidate, joining);
        Outcome outcome = Outcome.PRINTED;
        for (int next = 0; next < joining.size() && outcome == Outcome.PRINTED; next++) {
            outcome = settle(joining.get(next), joining, replaced);
        }
        if (outcome == Outcome.PRINTED) {
            joining.forEach(tableau::forget);
        } else {
            joining.forEach(printed::clear);
            joining.forEach(tableau::release);
            replaced.forEach((cell, witness) -> witnesses[cell] = witness);
        }
        return outcome;
    }

    private void join(int cell, List<Integer> joining) {
        joining.add(cell);
        printed.set(cell);
        tableau.fix(cell);
    }

    /** Looks at what a cell that is printed means for the others; those that may as well be printed join it. */
    private Outcome settle(int cell, List<Integer> joining, Map<Integer, BitSet> replaced) {
        if (relations.get(cell).stream().anyMatch(relation -> judge.leavesSmallRemainder(relation, printed))) {
            return Outcome.REFUSED;
        }
        for (int other : protectedCells) {
            if (!printed.get(other) && witnesses[other].get(cell)) {
                Verdict verdict = judge.on(other);
                if (verdict.safe()) {
                    replaced.putIfAbsent(other, witnesses[other]);
                    witnesses[other] = verdict.witness();
                } else if (policy.isSmall(cells.get(other).count())) {
                    return Outcome.REFUSED;
                } else if (cells.get(other).showing() == Showing.PRINTED) {
                    join(other, joining);
                } else {
                    return Outcome.POSTPONED;
                }
            }
        }
        return Outcome.PRINTED;
    }

    private List<Integer> dearestFirst() {
        return IntStream.range(0, cells.size())
                .boxed()
                .filter(cell -> cells.get(cell).showing() == Showing.PRINTED)
                .filter(cell -> !policy.isSmall(cells.get(cell).count()))
                .sorted(Comparator.comparingInt(
                                (Integer cell) -> -cells.get(cell).importance())
                        .thenComparingLong(cell -> -cells.get(cell).count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<List<Relation>> relationsByCell(CellSystem table) {
        List<List<Relation>> relations = new ArrayList<>();
        table.cells().forEach(cell -> relations.add(new ArrayList<>()));
        for (Relation relation : table.relations()) {
            relation.left().forEach(cell -> relations.get(cell).add(relation));
            relation.right().forEach(cell -> relations.get(cell).add(relation));
        }
        return relations;
    }
}
