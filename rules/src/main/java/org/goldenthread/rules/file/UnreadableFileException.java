package org.goldenthread.rules.file;

import org.jspecify.annotations.Nullable;

/** A file that can't be read as CSV at all. The message says what is wrong, where, and what to do, without quoting the file. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it can't be read. */
    public enum Reason {
        /** Not one byte, or nothing but blank lines. */
        EMPTY,
        /** {@link #byteOffset()} is where the first malformed byte stands, counted from 0. */
        NOT_UTF_8,
        /** {@link #byteOffset()} is where the NUL stands. */
        NUL,
        /** {@link #line()} is where the record with the quote starts. */
        UNBALANCED_QUOTE,
        /** {@link #line()} is where the record starts, {@link #position()} which cell of it. */
        CELL_TOO_LONG,
        /** {@link #line()} is where the record starts. */
        TOO_MANY_CELLS
    }

    private final Reason reason;
    private final @Nullable Long byteOffset;
    private final @Nullable Long line;
    private final @Nullable Integer position;
    private final @Nullable String column;

    private UnreadableFileException(
            Reason reason,
            String message,
            @Nullable Long byteOffset,
            @Nullable Long line,
            @Nullable Integer position,
            @Nullable String column) {
        super(message, null, false, false);
        this.reason = reason;
        this.byteOffset = byteOffset;
        this.line = line;
        this.position = position;
        this.column = column;
    }

    static UnreadableFileException empty() {
        return new UnreadableFileException(
                Reason.EMPTY,
                "The file is empty. Send a header row, and a row for each record below it.",
                null,
                null,
                null,
                null);
    }

    static UnreadableFileException atByte(Reason reason, String message, long byteOffset, long line) {
        return new UnreadableFileException(reason, message, byteOffset, line, null, null);
    }

    static UnreadableFileException atLine(Reason reason, String message, long line) {
        return new UnreadableFileException(reason, message, null, line, null, null);
    }

    static UnreadableFileException atCell(
            Reason reason, String message, long line, int position, @Nullable String column) {
        return new UnreadableFileException(reason, message, null, line, position, column);
    }

    public Reason reason() {
        return reason;
    }

    /** Offset in the file as received (after decompression), counted from 0. */
    public @Nullable Long byteOffset() {
        return byteOffset;
    }

    public @Nullable Long line() {
        return line;
    }

    /** The cell within the record, counted from 1. */
    public @Nullable Integer position() {
        return position;
    }

    /** The column of that cell, where the header is known. */
    public @Nullable String column() {
        return column;
    }
}
