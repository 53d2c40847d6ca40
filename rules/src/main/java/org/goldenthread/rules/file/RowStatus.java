package org.goldenthread.rules.file;

import org.jspecify.annotations.Nullable;

/** What the sender says about a workplace or worker: STATUS. */
public enum RowStatus {
    /** Must not be on record yet. */
    NEW(true),
    /** Must be on record, as for all others below. */
    UPDATE(true),
    /** Kept as it is on record; the rest of the row is not looked at. */
    UNCHECKED(false),
    /** The same, confirmed by the sender. */
    NOCHANGE(false),
    /** Taken off the record. */
    DELETE(false);

    private final boolean checked;

    RowStatus(boolean checked) {
        this.checked = checked;
    }

    /** Whether the rest of the row counts, and so its rules apply. */
    public boolean checked() {
        return checked;
    }

    /** Letter case does not matter; null for anything else. */
    public static @Nullable RowStatus of(String cell) {
        return switch (cell) {
            case "NEW" -> NEW;
            case "UPDATE" -> UPDATE;
            case "UNCHECKED" -> UNCHECKED;
            case "NOCHANGE" -> NOCHANGE;
            case "DELETE" -> DELETE;
            default -> ofAnyCase(cell);
        };
    }

    private static @Nullable RowStatus ofAnyCase(String cell) {
        for (RowStatus status : values()) {
            if (status.name().equalsIgnoreCase(cell)) {
                return status;
            }
        }
        return null;
    }
}
