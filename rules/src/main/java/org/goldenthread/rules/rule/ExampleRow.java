package org.goldenthread.rules.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of an example.
 *
 * @param cells those in which it differs from the {@link FaultlessRow} of its file
 * @param written the row as it stands in the file, where the point is not what its cells say; null otherwise
 */
public record ExampleRow(
        FileKind file, Map<String, String> cells, @Nullable String written) {

    public ExampleRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Cells written {@code COLUMN=value}, with {@code " | "} between them; "" for a faultless row. */
    static ExampleRow of(FileKind file, String cells) {
        return new ExampleRow(file, read(cells), null);
    }

    static Map<String, String> read(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : text.split(" \\| ", -1)) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                cells.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        return cells;
    }
}
