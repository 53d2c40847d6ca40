package org.goldenthread.rules.file;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A file that can't be read at all. The message says what is wrong, where, and what to do, without quoting the file. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it can't be read. */
    public enum Reason {
        /** Not one byte, nothing but blank lines, or a JSON document without a row. */
        EMPTY,
        /** {@link #byteOffset()} is where the first malformed byte stands, counted from 0. */
        NOT_UTF_8,
        /** {@link #byteOffset()} is where the NUL stands; {@link #pointer()} if it is written as an escape. */
        NUL,
        /** {@link #line()} is where the record with the quote starts. */
        UNBALANCED_QUOTE,
        /** {@link #line()} is where the record starts, {@link #position()} which cell of it. */
        CELL_TOO_LONG,
        /** {@link #line()} is where the record starts. */
        TOO_MANY_CELLS,
        /** {@link #line()} and {@link #character()} are where it stops being JSON. */
        BROKEN_JSON,
        /** The same, where a name or value is far too long or nested too deeply to go on. */
        TOO_LARGE,
        /** Something else stands where a row's JSON object belongs. */
        NOT_AN_OBJECT,
        /** {@link #pointer()} is an object, an array, true or false, where text or a number belongs. */
        NOT_A_CELL,
        /** A JSON document that has other members than the arrays of its rows. */
        WRONG_DOCUMENT
    }

    private final Reason reason;
    private final Place place;

    /** Where in the file; null for what does not apply or is not known. */
    private record Place(
            @Nullable Long byteOffset,
            @Nullable Long line,
            @Nullable Integer character,
            @Nullable Integer position,
            @Nullable String column,
            @Nullable String pointer)
            implements Serializable {}

    private UnreadableFileException(Reason reason, String message, Place place) {
        super(message, null, false, false);
        this.reason = reason;
        this.place = place;
    }

    static UnreadableFileException empty(String message) {
        return new UnreadableFileException(Reason.EMPTY, message, new Place(null, null, null, null, null, null));
    }

    static UnreadableFileException atByte(Reason reason, String message, long byteOffset, long line) {
        return new UnreadableFileException(reason, message, new Place(byteOffset, line, null, null, null, null));
    }

    static UnreadableFileException atLine(Reason reason, String message, long line) {
        return new UnreadableFileException(reason, message, new Place(null, line, null, null, null, null));
    }

    static UnreadableFileException atCell(
            Reason reason, String message, long line, int position, @Nullable String column) {
        return new UnreadableFileException(reason, message, new Place(null, line, null, position, column, null));
    }

    static UnreadableFileException atCharacter(Reason reason, String message, long line, int character) {
        return new UnreadableFileException(reason, message, new Place(null, line, character, null, null, null));
    }

    static UnreadableFileException atPointer(
            Reason reason, String message, long line, @Nullable String column, @Nullable String pointer) {
        return new UnreadableFileException(reason, message, new Place(null, line, null, null, column, pointer));
    }

    public Reason reason() {
        return reason;
    }

    /** Offset in the file as received (after decompression), counted from 0. */
    public @Nullable Long byteOffset() {
        return place.byteOffset();
    }

    public @Nullable Long line() {
        return place.line();
    }

    /** The character within the line, counted from 1. */
    public @Nullable Integer character() {
        return place.character();
    }

    /** The cell within the record, counted from 1. */
    public @Nullable Integer position() {
        return place.position();
    }

    /** The column of that cell, where it is known. */
    public @Nullable String column() {
        return place.column();
    }

    /** The place as {@link FileFormat#pointer} writes it; null for CSV. */
    public @Nullable String pointer() {
        return place.pointer();
    }
}
