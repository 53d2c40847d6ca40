package org.goldenthread.desk.upload;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.StoredRecord;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.goldenthread.rules.value.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the record, and which rules are left out for what is not.
 *
 * @param leftOut ids of rules that can't be judged
 */
public record OnRecord(StoredRecord stored, Set<String> leftOut) {

    /** Files do not say when days sick were saved, nor what other organisations have. */
    private static final List<String> NEVER_KNOWN = List.of("workplace.owned-elsewhere", "worker.days-sick.unchanged");

    private static final List<String> KNOWN_FROM_FILES = List.of(
            "workplace.status.new-but-on-record",
            "workplace.status.not-on-record",
            "workplace.location.used-elsewhere",
            "worker.status.new-but-on-record",
            "worker.status.not-on-record",
            "worker.transfer.not-on-record",
            "worker.transfer.no-such-workplace");

    private static final String REGULATED = "2";

    /** Nothing: the benefit of the doubt. */
    public static OnRecord unknown() {
        Set<String> leftOut = new TreeSet<>(NEVER_KNOWN);
        leftOut.addAll(KNOWN_FROM_FILES);
        return new OnRecord(new UnknownRecord(), leftOut);
    }

    /**
     * What files in the national format say; their STATUS does not matter.
     *
     * @throws UnusableException if they can't be read
     */
    public static OnRecord of(List<UploadFile> files) {
        StoredKeys keys = new StoredKeys();
        for (UploadFile file : files) {
            read(file, keys);
        }
        return new OnRecord(keys, new TreeSet<>(NEVER_KNOWN));
    }

    private static void read(UploadFile file, StoredKeys keys) {
        try (Rows rows = file.open()) {
            Layout layout = rows.layout();
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row.cells().size() != layout.size()) {
                    throw new UnusableException(List.of(file.path() + ": the record's row on line " + row.line()
                            + " does not have as many cells as the header has columns."));
                }
                add(file.kind(), layout, row, keys);
            }
        } catch (IOException failed) {
            throw UnusableException.of(file.path(), failed);
        }
    }

    private static void add(FileKind kind, Layout layout, Row row, StoredKeys keys) {
        String workplace = cell(layout, row, "LOCALESTID");
        if (kind == FileKind.WORKPLACES) {
            boolean regulated = cell(layout, row, "REGTYPE").equals(REGULATED);
            keys.addWorkplace(workplace, new StoredWorkplace(regulated, number(layout, row, "DHA")));
            String location = cell(layout, row, "LOCATIONID");
            if (regulated && !location.isEmpty()) {
                keys.addLocation(location, workplace);
            }
        } else if (kind == FileKind.WORKERS) {
            if (keys.workplace(workplace) == null) {
                keys.addWorkplace(workplace);
            }
            var known = new StoredWorker(number(layout, row, "MAINJOBROLE"), null, null);
            keys.addWorker(workplace, cell(layout, row, "UNIQUEWORKERID"), known);
        }
    }

    private static String cell(Layout layout, Row row, String column) {
        return row.cell(layout.position(column)).strip();
    }

    private static @Nullable Integer number(Layout layout, Row row, String column) {
        int number = WholeNumber.parse(cell(layout, row, column));
        return number < 0 ? null : number;
    }
}
