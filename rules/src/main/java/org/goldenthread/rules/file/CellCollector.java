package org.goldenthread.rules.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.jspecify.annotations.Nullable;

/** Builds rows from what the CSV parser finds. */
final class CellCollector extends AbstractBaseCsvCallbackHandler<Row> {

    static final int CELL_BYTES = 4 * 1024;
    private static final int MAX_CELLS = 1_000;

    private final StrictUtf8Reader source;
    private List<String> columns = List.of();
    private String[] cells = new String[0];
    private CellStrings strings = new CellStrings(0);
    private long charsAtLastCell;
    private long lineBreaksAtLastCell;

    CellCollector(StrictUtf8Reader source) {
        this.source = source;
    }

    /** From now on rows of this width are expected, and their columns have names. */
    void expect(List<String> header) {
        columns = header;
        strings = new CellStrings(header.size());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new String[strings.columns()];
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        charsAtLastCell = source.charsRead();
        lineBreaksAtLastCell = source.lineBreaks();
        if (length > CELL_BYTES / 4) {
            checkLength(index + 1, new String(buffer, offset, length));
        }
        if (index >= cells.length) {
            widen(index);
        }
        cells[index] = strings.of(index, buffer, offset, length);
    }

    private void widen(int index) {
        if (index >= MAX_CELLS) {
            throw UnreadableFileException.atLine(
                    Reason.TOO_MANY_CELLS,
                    "The record that starts on line " + getStartingLineNumber() + " has more than " + MAX_CELLS
                            + " cells.",
                    getStartingLineNumber());
        }
        cells = Arrays.copyOf(cells, Math.min(Math.max(16, cells.length * 2), MAX_CELLS));
    }

    private void checkLength(int position, String cell) {
        if (cell.getBytes(StandardCharsets.UTF_8).length > CELL_BYTES) {
            throw cell.indexOf('\n') >= 0 ? openQuote() : cellTooLong(position);
        }
    }

    /** The parser gave up: on a quote, or on a cell that is longer than its buffer. */
    UnreadableFileException parserGaveUp(int readAhead) {
        if (source.charsRead() - charsAtLastCell <= readAhead) {
            return openQuote();
        }
        return source.lineBreaks() > lineBreaksAtLastCell ? openQuote() : cellTooLong(getFieldCount() + 1);
    }

    private UnreadableFileException openQuote() {
        return UnreadableFileException.atLine(
                Reason.UNBALANCED_QUOTE,
                "In the record that starts on line " + getStartingLineNumber()
                        + " a double quote opens a cell and does not end it within 4 KB, or text follows the quote that ends one."
                        + " Write a double quote inside a cell twice.",
                getStartingLineNumber());
    }

    private UnreadableFileException cellTooLong(int position) {
        String column = position <= columns.size() ? columns.get(position - 1) : null;
        return UnreadableFileException.atCell(
                Reason.CELL_TOO_LONG,
                "In the record that starts on line " + getStartingLineNumber() + " cell " + position
                        + (column == null ? "" : " (" + column + ")") + " is longer than 4 KB.",
                getStartingLineNumber(),
                position,
                column);
    }

    @Override
    protected @Nullable Row buildRecord() {
        int count = getFieldCount();
        if (cells.length != count) {
            cells = Arrays.copyOf(cells, count);
        }
        if (count == strings.columns()) {
            strings.remember(cells);
        }
        return new Row(Math.toIntExact(getStartingLineNumber()), Arrays.asList(cells));
    }
}
