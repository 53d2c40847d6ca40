package org.goldenthread.rules.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON objects into rows: members are the columns, in any order; one that is left out or null is a blank cell. Numbers
 * stay as they are written.
 *
 * <p>Objects may differ in their members and only the last one shows which there are, so all rows have the widest layout. That
 * costs about a kilobyte a row for as long as the row is looked at; a pass to find a narrower one would cost reading twice.
 */
final class JsonRowReader {

    private final FileFormat format;
    private final JsonSource source;
    private final Layout layout;
    private final String[] blank;
    private final CellStrings strings;

    /** The row that had a column last, by the column's position: tells a member that comes twice. */
    private final int[] lastIn;

    private int row;
    private @Nullable MemberFaults faults;

    JsonRowReader(FileFormat format, FileKind kind, JsonSource source) {
        this.format = format;
        this.source = source;
        layout = Layout.widest(kind);
        blank = new String[layout.size()];
        Arrays.fill(blank, "");
        strings = new CellStrings(blank.length);
        lastIn = new int[blank.length];
    }

    Layout layout() {
        return layout;
    }

    /** Reads the object that the token at hand may begin. */
    Row read(@Nullable JsonToken token, int number) throws IOException {
        row = number;
        if (token != JsonToken.START_OBJECT) {
            throw unreadable(Reason.NOT_AN_OBJECT, null, " is not a JSON object with the columns as members.");
        }
        String[] cells = blank.clone();
        int members = 0;
        while (source.next() == JsonToken.FIELD_NAME) {
            members++;
            String column = source.name();
            int position = layout.position(column);
            if (position < 0 || lastIn[position] == number) {
                fault(column, members);
                source.next();
                source.skipChildren();
            } else {
                lastIn[position] = number;
                cells[position] = cell(column, position);
            }
        }
        if (faults != null) {
            throw faults.exception(rowPlace(), format.pointer(layout.kind(), row, null));
        }
        strings.remember(cells);
        return new Row(number, Arrays.asList(cells));
    }

    private void fault(String column, int member) {
        if (faults == null) {
            faults = new MemberFaults(layout, lastIn, row);
        }
        faults.add(column, member, format.pointer(layout.kind(), row, column));
    }

    private String cell(String column, int position) throws IOException {
        String text;
        try {
            text = value(column, position);
        } catch (UnreadableFileException e) {
            throw e.reason() == Reason.TOO_LARGE ? tooLong(column) : e;
        }
        if (text.length() > CellCollector.CELL_BYTES / 4
                && text.getBytes(StandardCharsets.UTF_8).length > CellCollector.CELL_BYTES) {
            throw tooLong(column);
        }
        return text;
    }

    private String value(String column, int position) throws IOException {
        return switch (source.next()) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> source.text(strings, position);
            case VALUE_STRING -> {
                String text = source.text(strings, position);
                checkCharacters(column, text);
                yield text;
            }
            case null, default ->
                throw unreadable(
                        Reason.NOT_A_CELL,
                        column,
                        " is neither text nor a number nor null. Write it as the CSV file has it.");
        };
    }

    /** Escapes can write what neither UTF-8 nor the database has: NUL, and half of a character. */
    private void checkCharacters(String column, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw unreadable(Reason.NUL, column, " has a NUL character. Take it out.");
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    throw unreadable(Reason.NOT_UTF_8, column, " has half of a character: one \\u escape of a pair.");
                }
                i++;
            }
        }
    }

    private UnreadableFileException tooLong(String column) {
        return unreadable(Reason.CELL_TOO_LONG, column, " is longer than 4 KB.");
    }

    private UnreadableFileException unreadable(Reason reason, @Nullable String column, String text) {
        String what = column == null ? rowPlace() : column + " of " + rowPlace();
        return UnreadableFileException.atPointer(
                reason, what + text, source.line(), column, format.pointer(layout.kind(), row, column));
    }

    private String rowPlace() {
        return format == FileFormat.NDJSON ? "line " + row : String.valueOf(format.pointer(layout.kind(), row, null));
    }
}
