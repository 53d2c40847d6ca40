package org.goldenthread.desk.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.jspecify.annotations.Nullable;

/** Findings as CSV with the columns of the API's issue list. Cells that a spreadsheet would run as a formula begin with an apostrophe. */
public final class FindingsCsv implements FindingsFile {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;

    public FindingsCsv(OutputStream out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(
                "severity",
                "code",
                "file",
                "row",
                "column",
                "workplace",
                "worker",
                "value",
                "message",
                "hint",
                "causedBy");
    }

    @Override
    public void add(Finding finding) {
        RowKey key = finding.key();
        csv.writeRecord(
                finding.severity().text(),
                finding.code(),
                finding.file().pathName(),
                finding.row() == null ? "" : finding.row().toString(),
                text(finding.column()),
                text(key == null ? null : key.workplace()),
                text(key == null ? null : key.worker()),
                text(finding.value()),
                text(finding.message()),
                text(finding.hint()),
                text(finding.causedBy()));
    }

    private static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
