package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Cell;
import org.goldenthread.qualificationtracking.statistics.disclosure.Explorer.Range;

/**
 * What a reader can find out about a table with some cells hidden.
 *
 * @param findings one for each cell that is hidden or implied, and for each that is printed and should not be
 */
public record Audit(List<Finding> findings) {

    /**
     * What a reader can find out about one cell.
     *
     * @param low lowest and {@code high} highest whole value not ruled out; {@link Long#MAX_VALUE} is no bound
     * @param safe whether the policy is kept
     */
    public record Finding(List<String> coordinates, long low, long high, boolean safe) {}

    public Audit {
        findings = List.copyOf(findings);
    }

    /**
     * Audits a table with those cells hidden.
     *
     * @throws IllegalArgumentException when a hidden cell is none of the table's
     */
    public static Audit of(CellSystem table, Collection<List<String>> hidden, DisclosurePolicy policy) {
        BitSet printed = table.printable();
        hidden.forEach(coordinates -> printed.clear(table.indexOf(coordinates)));
        Judge judge = Judge.of(table, printed, policy);
        BitSet leftOver = judge.smallRemainders(table, printed);
        List<Finding> findings = new ArrayList<>();
        for (int cell : judge.protectedCells()) {
            Cell found = table.cells().get(cell);
            Range range = judge.range(cell);
            if (!printed.get(cell)) {
                boolean safe = judge.verdict(cell, range).safe() && !leftOver.get(cell);
                findings.add(new Finding(found.coordinates(), range.low(), range.high(), safe));
            } else if (policy.isSmall(found.count())) {
                findings.add(new Finding(found.coordinates(), found.count(), found.count(), false));
            }
        }
        return new Audit(findings);
    }

    public List<Finding> violations() {
        return findings.stream().filter(finding -> !finding.safe()).toList();
    }
}
