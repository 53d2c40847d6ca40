package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.goldenthread.qualificationtracking.statistics.disclosure.Explorer.Bounds;

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
        BitSet leftOver = new Remainders(table, policy).shared(printed);
        Explorer reader = Explorer.of(table, printed);
        List<Finding> findings = new ArrayList<>();
        for (int cell : table.protectedCells()) {
            Bounds bounds = reader.bounds(cell);
            boolean safe = policy.allows(bounds.low(), bounds.high()) && !leftOver.get(cell);
            if (!printed.get(cell) || !safe) {
                findings.add(new Finding(table.cells().get(cell).coordinates(), bounds.low(), bounds.high(), safe));
            }
        }
        return new Audit(findings);
    }

    public List<Finding> violations() {
        return findings.stream().filter(finding -> !finding.safe()).toList();
    }
}
