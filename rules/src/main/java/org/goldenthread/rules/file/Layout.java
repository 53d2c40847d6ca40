package org.goldenthread.rules.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which columns a file has and in what order, taken from its header row. */
public final class Layout {

    private final FileKind kind;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    private Layout(FileKind kind, List<String> columns) {
        this.kind = kind;
        this.columns = List.copyOf(columns);
        for (String column : this.columns) {
            positions.put(column, positions.size());
        }
    }

    /**
     * The layout a header row describes. White space around a name does not count.
     *
     * @throws LayoutException naming every fault if the header is not one of that kind of file
     */
    public static Layout of(FileKind kind, List<String> header) {
        List<String> columns = header.stream().map(String::strip).toList();
        List<LayoutFault> faults = HeaderCheck.faults(kind, columns);
        if (!faults.isEmpty()) {
            throw new LayoutException(kind, faults);
        }
        return new Layout(kind, columns);
    }

    /** The national layout without any optional column. */
    public static Layout national(FileKind kind) {
        return new Layout(kind, NationalColumns.fixed(kind));
    }

    /** The national layout with every optional column and all the qualifications that the format has room for. */
    public static Layout widest(FileKind kind) {
        return new Layout(kind, NationalColumns.widest(kind));
    }

    public FileKind kind() {
        return kind;
    }

    public List<String> columns() {
        return columns;
    }

    public int size() {
        return columns.size();
    }

    /** Where a column stands, counted from 0; -1 if the file does not have it. */
    public int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** Where the columns of a numbered series stand, from 01 on: {@code QUALACH} or {@code QUALWT}. */
    public List<Integer> series(String name) {
        List<Integer> found = new ArrayList<>();
        for (int slot = 1; positions.containsKey(NationalColumns.slotName(name, slot)); slot++) {
            found.add(position(NationalColumns.slotName(name, slot)));
        }
        return found;
    }
}
