package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What keeps the unprinted cells of a table safe: for each as many other tables as the policy asks for, no two of which agree on it. A cell
 * whose count is known anyway, and is not small, needs none. Cells are printed on trial, and the trial is either kept or undone.
 */
final class Witnesses {

    private final CellSystem table;
    private final DisclosurePolicy policy;
    private final List<List<Alternative>> byCell = new ArrayList<>();
    /** The cells that have not been looked at yet. */
    private final BitSet unsettled;

    private Explorer kept;
    private Explorer explorer;
    private final BitSet onTrial = new BitSet();
    private final Map<Integer, List<Alternative>> replaced = new HashMap<>();
    /** Found during the trial, by the cells they change: what is a witness for one cell often is one for its neighbours. */
    private final Map<Integer, List<Alternative>> fresh = new HashMap<>();

    /** While nothing is printed, multiples of the true table are as good as the true one. */
    Witnesses(CellSystem table, DisclosurePolicy policy, Effort effort) {
        this.table = table;
        this.policy = policy;
        kept = new Explorer(new Tableau(table, effort), table.counts());
        explorer = kept;
        unsettled = table.select(cell -> table.count(cell) == 0);
        List<Alternative> multiples = IntStream.rangeClosed(2, policy.possibleValues())
                .mapToObj(factor -> Alternative.multiple(table.counts(), factor))
                .toList();
        table.cells().forEach(cell -> byCell.add(multiples));
    }

    List<Alternative> of(int cell) {
        return byCell.get(cell);
    }

    /** Prints cells on trial. */
    void print(BitSet cells) {
        onTrial.or(cells);
        explorer = explorer.holding(cells);
    }

    void keep() {
        kept = explorer;
        replaced.keySet().forEach(unsettled::clear);
        endTrial();
    }

    void undo() {
        explorer = kept;
        replaced.forEach(byCell::set);
        endTrial();
    }

    /** Whether printing those cells makes a witness of this one worthless. */
    boolean isConcerned(int cell, BitSet cells) {
        if (unsettled.get(cell)) {
            return true;
        }
        for (Alternative alternative : byCell.get(cell)) {
            if (alternative.changesAny(cells)) {
                return true;
            }
        }
        return false;
    }

    /** Finds new witnesses for a cell in place of those lost; false when it is not safe any more. */
    boolean keepSafe(int cell) {
        List<Alternative> witness = distinct(cell, List.of(byCell.get(cell), fresh.getOrDefault(cell, List.of())));
        if (witness.size() < wanted()) {
            List<Alternative> found = explorer.alternatives(cell, wanted());
            if (found.isEmpty() && explorer.isKnown(cell)) {
                replace(cell, List.of());
                return !policy.isSmall(table.count(cell));
            }
            found.forEach(this::share);
            witness = distinct(cell, List.of(witness, found));
        }
        replace(cell, witness);
        return witness.size() >= wanted();
    }

    private int wanted() {
        return policy.possibleValues() - 1;
    }

    private List<Alternative> distinct(int cell, List<List<Alternative>> sources) {
        List<Alternative> chosen = new ArrayList<>();
        long truth = table.count(cell);
        Set<Long> values = new HashSet<>(Set.of(truth));
        for (List<Alternative> source : sources) {
            for (Alternative alternative : source) {
                if (chosen.size() < wanted()
                        && !alternative.changesAny(onTrial)
                        && values.add(alternative.count(cell, truth))) {
                    chosen.add(alternative);
                }
            }
        }
        return chosen;
    }

    private void share(Alternative alternative) {
        alternative
                .changed()
                .forEach(cell ->
                        fresh.computeIfAbsent(cell, any -> new ArrayList<>()).add(alternative));
    }

    private void replace(int cell, List<Alternative> witness) {
        replaced.putIfAbsent(cell, byCell.set(cell, witness));
    }

    private void endTrial() {
        onTrial.clear();
        replaced.clear();
        fresh.clear();
    }
}
