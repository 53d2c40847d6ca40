package org.goldenthread.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report for people who open it in a spreadsheet: UTF-8, RFC 4180, and text that a spreadsheet would run as a formula
 * made harmless by a leading apostrophe.
 */
public final class CsvReport implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;

    private CsvReport(CsvWriter csv) {
        this.csv = csv;
    }

    public static CsvReport to(OutputStream out) {
        return new CsvReport(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8)));
    }

    /** Numbers are written as they are, nothing for null, everything else as text. */
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvReport::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
