package org.goldenthread.rules.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Builds rows from what the CSV parser finds.
 *
 * <p>Most cells of a file repeat the one above them (the workplace's reference, the status, most codes). Such a cell shares its
 * string with the row before, which halves what a row allocates.
 */
final class CellCollector extends AbstractBaseCsvCallbackHandler<Row> {

    static final int CELL_BYTES = 4 * 1024;
    private static final int MAX_CELLS = 1_000;
    private static final String[] SINGLES = singles();

    private final StrictUtf8Reader source;
    private List<String> columns = List.of();
    private String[] cells = new String[0];
    private String[] previous = new String[0];
    private long charsAtLastCell;
    private long lineBreaksAtLastCell;

    CellCollector(StrictUtf8Reader source) {
        this.source = source;
    }

    /** From now on rows of this width are expected, and their columns have names. */
    void expect(List<String> header) {
        columns = header;
        previous = new String[header.size()];
        Arrays.fill(previous, "");
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new String[previous.length];
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
        cells[index] = text(index, buffer, offset, length);
    }

    private String text(int index, char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length == 1 && buffer[offset] < SINGLES.length) {
            return SINGLES[buffer[offset]];
        }
        if (index < previous.length && isSame(previous[index], buffer, offset, length)) {
            return previous[index];
        }
        return new String(buffer, offset, length);
    }

    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static String[] singles() {
        String[] singles = new String[128];
        Arrays.setAll(singles, c -> String.valueOf((char) c));
        return singles;
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
        if (count == previous.length) {
            previous = cells;
        }
        return new Row(Math.toIntExact(getStartingLineNumber()), Arrays.asList(cells));
    }
}
