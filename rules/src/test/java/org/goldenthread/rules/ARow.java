package org.goldenthread.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.rule.FaultlessRow;

/** Rows without a fault, as cells by column, and the same rows with some cells changed: {@code "A=1 | B=x"}. */
public final class ARow {

    private ARow() {}

    public static Map<String, String> workplace(String changes) {
        return changed(FileKind.WORKPLACES, changes);
    }

    public static Map<String, String> worker(String changes) {
        return changed(FileKind.WORKERS, changes);
    }

    public static Map<String, String> training(String changes) {
        return changed(FileKind.TRAINING, changes);
    }

    public static Map<String, String> changed(FileKind file, String changes) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : changes.split(" \\| ")) {
            if (!cell.isEmpty()) {
                cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            }
        }
        return changed(file, cells);
    }

    public static Map<String, String> changed(FileKind file, Map<String, String> changes) {
        Map<String, String> cells = new LinkedHashMap<>(FaultlessRow.of(file));
        cells.putAll(changes);
        return cells;
    }
}
