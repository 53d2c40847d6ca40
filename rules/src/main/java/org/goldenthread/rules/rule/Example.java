package org.goldenthread.rules.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two rows that show a rule, each as the cells in which it differs from a row without faults.
 *
 * @param breaks cells of a row that breaks the rule
 * @param keeps cells of a row that keeps it
 */
public record Example(Map<String, String> breaks, Map<String, String> keeps) {

    /** Cells written {@code COLUMN=value}, with {@code " | "} between them. */
    static Example of(String breaks, String keeps) {
        return new Example(cells(breaks), cells(keeps));
    }

    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        Arrays.stream(text.split(" \\| ", -1))
                .map(cell -> cell.split("=", 2))
                .forEach(cell -> cells.put(cell[0], cell[1]));
        return cells;
    }
}
