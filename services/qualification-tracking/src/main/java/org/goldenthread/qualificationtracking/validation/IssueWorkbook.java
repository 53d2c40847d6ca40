package org.goldenthread.qualificationtracking.validation;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenthread.rules.file.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * The issue report as a spreadsheet (Office Open XML): a sheet with the summary, then one for each file. It is written as it goes, a sheet after
 * the other. Text stands in its cell as text, so that none of it is a formula.
 */
final class IssueWorkbook implements Closeable {

    static final List<String> COLUMNS = List.of(
            "severity", "code", "file", "row", "column", "workplace", "worker", "value", "message", "hint", "causedBy");

    private static final List<String> SUMMARY =
            List.of("severity", "code", "file", "column", "count", "first row", "message", "hint", "caused by");
    private static final int ROWS_HELD = 500;
    private static final int WIDE = 60;
    private static final int NARROW = 14;

    private final Workbook book;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int nextRow;
    private long leftOut;

    IssueWorkbook(OutputStream out) {
        this(out, Worksheet.MAX_ROWS);
    }

    /** @param mostRows of a sheet, the header and a line about what it has no room for included */
    IssueWorkbook(OutputStream out, int mostRows) {
        this.book = new Workbook(out, "Golden Thread", "1.0");
        this.mostRows = mostRows;
    }

    void summary(List<IssueSummary> groups) {
        start("summary", SUMMARY);
        for (IssueSummary group : groups) {
            row(Arrays.asList(
                    group.severity(),
                    group.code(),
                    group.file(),
                    group.column(),
                    group.count(),
                    group.firstRow(),
                    group.message(),
                    group.hint(),
                    null));
            for (IssueSummary.Consequence follows : group.consequences()) {
                row(Arrays.asList(
                        follows.severity(),
                        follows.code(),
                        follows.file(),
                        follows.column(),
                        follows.count(),
                        follows.firstRow(),
                        follows.message(),
                        follows.hint(),
                        group.code()));
            }
        }
    }

    void file(FileKind kind) {
        start(kind.pathName(), COLUMNS);
    }

    void issue(IssueResponse issue) {
        row(cells(issue));
    }

    /** In the order of {@link #COLUMNS}. */
    static List<@Nullable Object> cells(IssueResponse issue) {
        var key = issue.key();
        return Arrays.asList(
                issue.severity(),
                issue.code(),
                issue.file(),
                issue.row(),
                issue.column(),
                key == null ? null : key.workplace(),
                key == null ? null : key.worker(),
                issue.value(),
                issue.message(),
                issue.hint(),
                issue.causedBy());
    }

    private void start(String name, List<String> columns) {
        finishSheet();
        Worksheet next = book.newWorksheet(name);
        next.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            boolean sentence = List.of("message", "hint").contains(columns.get(column));
            next.width(column, sentence ? WIDE : NARROW);
            next.inlineString(0, column, columns.get(column));
            next.style(0, column).bold().set();
        }
        sheet = next;
        nextRow = 1;
        leftOut = 0;
    }

    private void row(List<? extends @Nullable Object> cells) {
        Worksheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("no sheet has been started");
        }
        if (nextRow >= mostRows - 1) {
            leftOut++;
            return;
        }
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                current.value(nextRow, column, number);
            } else if (cell != null) {
                current.inlineString(nextRow, column, cell.toString());
            }
        }
        if (++nextRow % ROWS_HELD == 0) {
            flush(current);
        }
    }

    private static void flush(Worksheet current) {
        try {
            current.flush();
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private void finishSheet() {
        Worksheet current = sheet;
        if (current == null) {
            return;
        }
        if (leftOut > 0) {
            current.inlineString(
                    nextRow,
                    0,
                    "A sheet has no room for %d more. Ask for this report as CSV, which has all of them."
                            .formatted(leftOut));
        }
        try {
            current.finish();
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        book.close();
    }
}
