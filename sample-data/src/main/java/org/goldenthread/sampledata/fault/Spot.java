package org.goldenthread.sampledata.fault;

import org.goldenthread.sampledata.row.SampleRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault could go.
 *
 * @param before the row before it in the file, if there is one and it has no fault itself
 * @param regulated whether the row's workplace is regulated
 */
public record Spot(SampleRow row, @Nullable SampleRow before, boolean regulated) {

    boolean has(String column) {
        return !row.blank(column);
    }

    boolean has(String column, String value) {
        return row.get(column).equals(value);
    }

    boolean sameAsBefore(String column) {
        return before != null && before.get(column).equals(row.get(column));
    }

    /** The cell of the row before; blank if there is none. */
    String before(String column) {
        return before == null ? "" : before.get(column);
    }
}
