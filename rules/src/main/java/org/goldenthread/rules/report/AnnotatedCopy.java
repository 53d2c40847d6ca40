package org.goldenthread.rules.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.rules.file.CsvRows;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an uploaded CSV file with two more columns: what was found in each row. Written row by row, in the memory of one row.
 *
 * <p>Cells stay as they were sent, quoted where RFC 4180 needs it; blank lines are left out. A row with too few cells is filled up with
 * blank ones, so that its findings stand in their columns; in one with too many they come after the last. CSV has no place
 * for what is about the whole file: it stands in the first row, marked as such, and in a blank row if there is none.
 */
public final class AnnotatedCopy {

    public static final String ERRORS = "ERRORS";

    /** Remarks stand here too. */
    public static final String WARNINGS = "WARNINGS";

    private static final String WHOLE_FILE = "whole file: ";

    private final Iterator<Finding> findings;
    private final CsvWriter csv;
    private @Nullable Finding next;

    private AnnotatedCopy(Iterator<Finding> findings, CsvWriter csv) {
        this.findings = findings;
        this.csv = csv;
        advance();
    }

    /**
     * Writes the copy. The original is closed, the copy flushed and left open.
     *
     * @param byRow the findings of this file: those without a row first, then in the order of the rows
     * @throws IllegalArgumentException if they are not in that order, or about a row that the file does not have
     */
    public static void write(FileKind kind, InputStream original, Iterator<Finding> byRow, OutputStream out)
            throws IOException {
        try (CsvRows rows = CsvRows.open(kind, original)) {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
            new AnnotatedCopy(byRow, csv).copy(rows);
            csv.flush();
        }
    }

    private void copy(CsvRows rows) throws IOException {
        int width = rows.layout().size();
        line(rows.layout().columns(), width, ERRORS, WARNINGS);
        List<Finding> found = take(null);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            found.addAll(take(row.line()));
            line(row.cells(), width, text(found, true), text(found, false));
            found.clear();
        }
        if (!found.isEmpty()) {
            line(List.of(), width, text(found, true), text(found, false));
        }
        if (next != null) {
            throw new IllegalArgumentException("a finding is out of order or its row is not in the file: " + next);
        }
    }

    private List<Finding> take(@Nullable Integer row) {
        List<Finding> taken = new ArrayList<>();
        while (next != null && (row == null ? next.row() == null : row.equals(next.row()))) {
            taken.add(next);
            advance();
        }
        return taken;
    }

    private void advance() {
        next = findings.hasNext() ? findings.next() : null;
    }

    private void line(List<String> cells, int width, String errors, String warnings) {
        List<String> line = new ArrayList<>(cells);
        line.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
        line.add(errors);
        line.add(warnings);
        csv.writeRecord(line);
    }

    private static String text(List<Finding> found, boolean errors) {
        if (found.isEmpty()) {
            return "";
        }
        return found.stream()
                .filter(finding -> (finding.severity() == Severity.ERROR) == errors)
                .map(AnnotatedCopy::text)
                .collect(Collectors.joining("; "));
    }

    /** Starts with a code or a word of ours, so a spreadsheet never takes it for a formula. */
    private static String text(Finding finding) {
        String column = finding.column() == null ? "" : " " + finding.column();
        return (finding.row() == null ? WHOLE_FILE : "") + finding.code() + column + " " + finding.message();
    }
}
