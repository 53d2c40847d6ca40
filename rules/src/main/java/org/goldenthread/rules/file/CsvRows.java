package org.goldenthread.rules.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
public final class CsvRows implements Rows {

    /** What the parser holds of one cell; well above the limit of a cell, so that its end is mostly seen. */
    private static final int BUFFER = 64 * 1024;

    /** The parser never has more than this many characters that it has not looked at. */
    private static final int READ_AHEAD = 16 * 1024;

    private final CellCollector collector;
    private final CloseableIterator<Row> records;
    private final Layout layout;

    private CsvRows(FileKind kind, InputStream in) throws IOException {
        StrictUtf8Reader reader = new StrictUtf8Reader(in, "CSV");
        collector = new CellCollector(reader);
        records = CsvReader.builder()
                .maxBufferSize(BUFFER)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(collector, reader)
                .iterator();
        Row header = next();
        if (header == null) {
            throw UnreadableFileException.empty(
                    "The file is empty. Send a header row, and a row for each record below it.");
        }
        layout = Layout.of(kind, header.cells());
        collector.expect(layout.columns());
    }

    /**
     * Reads the header.
     *
     * @throws LayoutException if the header is not one of that kind of file
     */
    public static CsvRows open(FileKind kind, InputStream in) throws IOException {
        return new CsvRows(kind, in);
    }

    /** Reads the whole file without running a rule: how many rows it has, 0 if it is header only. Closes the stream. */
    public static long count(FileKind kind, InputStream in) throws IOException {
        try (in;
                CsvRows rows = open(kind, in)) {
            return rows.count();
        }
    }

    @Override
    public Layout layout() {
        return layout;
    }

    /** Blank lines are passed over; a row may have too few or too many cells. */
    @Override
    public @Nullable Row next() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw collector.parserGaveUp(READ_AHEAD);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
