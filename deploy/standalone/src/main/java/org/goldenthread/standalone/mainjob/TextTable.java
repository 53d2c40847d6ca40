package org.goldenthread.standalone.mainjob;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of text under headings, in columns as wide as they need; columns of numbers are aligned to the right. */
final class TextTable {
    private static final String INDENT = "    ";
    private static final String GAP = "  ";

    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param textColumns so many of the first columns are text, all others numbers */
    TextTable(int textColumns, List<String> headings) {
        this.textColumns = textColumns;
        rows.add(headings);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(List<String> cells) {
        var line = new StringBuilder(INDENT);
        for (int column = 0; column < cells.size(); column++) {
            String padding = " ".repeat(width(column) - cells.get(column).length());
            line.append(column == 0 ? "" : GAP);
            line.append(column < textColumns ? cells.get(column) + padding : padding + cells.get(column));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
