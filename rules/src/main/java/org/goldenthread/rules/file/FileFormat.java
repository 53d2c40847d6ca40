package org.goldenthread.rules.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What the rows of a return can be written in. The same rules run on all of them. */
public enum FileFormat {
    /** The national format: a header row, then a line for each record. */
    CSV,
    /** A JSON object for each record, each on a line of its own; its members are the columns. */
    NDJSON,
    /** One JSON object with the arrays {@code workplaces}, {@code workers} and, if wanted, {@code training}. */
    DOCUMENT;

    private static final int LONGEST_NAME = 100;

    /** Begins to read the rows of one kind. */
    public Rows open(FileKind kind, InputStream in) throws IOException {
        return switch (this) {
            case CSV -> CsvRows.open(kind, in);
            case NDJSON -> NdjsonRows.open(kind, in);
            case DOCUMENT -> DocumentRows.open(kind, in);
        };
    }

    /**
     * The JSON pointer (RFC 6901) of what a finding is about. Indexes of a document count from 0, rows from 1; a pointer into
     * NDJSON starts at the line that the row says.
     *
     * @param row null for the whole file
     * @param column null for the whole row
     * @return null for CSV, which has no pointers
     */
    public @Nullable String pointer(FileKind kind, @Nullable Integer row, @Nullable String column) {
        String member = row == null || column == null ? "" : "/" + escaped(column);
        return switch (this) {
            case CSV -> null;
            case NDJSON -> member;
            case DOCUMENT -> "/" + kind.pathName() + (row == null ? "" : "/" + (row - 1)) + member;
        };
    }

    /** A name as a pointer writes it; cut if it is so long that it can't be one of ours. */
    static String escaped(String name) {
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return shown.replaceAll("\\p{Cntrl}", "?").replace("~", "~0").replace("/", "~1");
    }
}
