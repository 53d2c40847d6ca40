package org.goldenthread.competencecatalogue.frameworks.csv;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file.
 *
 * @param line where it starts; the header is line 1
 */
record Row(long line, Map<Column, String> cells) {

    Place place() {
        return Place.inRow(line);
    }

    /** Whether the file has the column: what it does not have stays as it is. */
    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** As it was written; null for an empty cell. */
    @Nullable
    String text(Column column) {
        String cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    /** Of a cell that holds no prose; empty where there is nothing. */
    Optional<String> value(Column column) {
        return Optional.ofNullable(text(column)).map(String::strip).filter(cell -> !cell.isEmpty());
    }
}
