package org.goldenthread.rules.file;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a header row, or with the members of a JSON row.
 *
 * @param column the column as written in the header, or as it should have been; null when the file is of another kind, or what is written there can't be a name
 * @param position where it stands in the row, counted from 1; for a missing column where it should stand; null when the file is of another kind
 * @param pointer the place as a JSON pointer; null for CSV
 * @param text what is wrong and what is expected
 */
public record LayoutFault(
        Kind kind,
        @Nullable String column,
        @Nullable Integer position,
        @Nullable String pointer,
        String text) {

    /** A fault of a CSV header. */
    LayoutFault(Kind kind, @Nullable String column, @Nullable Integer position, String text) {
        this(kind, column, position, null, text);
    }

    /** What can be wrong with a column. */
    public enum Kind {
        MISSING,
        UNKNOWN,
        DUPLICATE,
        MISPLACED,
        WRONG_FILE
    }
}
