package org.goldenthread.qualificationtracking.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.goldenthread.rules.file.FileKind;
import org.junit.jupiter.api.Test;

class IssueWorkbookTest {

    @Test
    void hasASummaryAndASheetForEachFileWithTextThatNeverRuns() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new IssueWorkbook(out)) {
            book.summary(List.of(new IssueSummary(
                    "worker-1", "error", "workers", "SALARY", 2, 7, "wrong", null, List.of(consequence()))));
            book.file(FileKind.WORKPLACES);
            book.file(FileKind.WORKERS);
            book.issue(issue(7, "=1+1"));
            book.issue(issue(8, "@\u0001\uD83D<&\uD83D\uDE00"));
            book.file(FileKind.TRAINING);
        }

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly("summary", "workplaces", "workers", "training");
            List<Row> summary = read.getSheets().toList().get(0).read();
            assertThat(summary.get(1).getCellText(4)).isEqualTo("2");
            assertThat(summary.get(2).getCellText(8)).isEqualTo("worker-1");
            List<Row> workers = read.getSheets().toList().get(2).read();
            assertThat(workers).hasSize(3);
            assertThat(workers.get(0).getCellText(0)).isEqualTo("severity");
            assertThat(workers.get(1).getCell(3).getType()).isEqualTo(CellType.NUMBER);
            assertThat(workers.get(1).getCell(7).getType()).isEqualTo(CellType.STRING);
            assertThat(workers.get(1).getCellText(7)).isEqualTo("=1+1");
            assertThat(workers.get(2).getCellText(7)).contains("<&").endsWith("\uD83D\uDE00");
        }
    }

    @Test
    void saysHowManyFindingsASheetHasNoRoomFor() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new IssueWorkbook(out, 1_000)) {
            book.file(FileKind.WORKERS);
            for (int row = 2; row < 1_202; row++) {
                book.issue(issue(row, "x"));
            }
        }

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(1_000);
            assertThat(rows.getLast().getCellText(0)).contains("202");
        }
    }

    private static IssueSummary.Consequence consequence() {
        return new IssueSummary.Consequence("worker-2", "error", "workers", "SALARYINT", 1, 7, "wrong too", null);
    }

    private static IssueResponse issue(int row, String value) {
        return new IssueResponse(
                "worker-1",
                "worker.salary.range",
                "error",
                "workers",
                row,
                "SALARY",
                null,
                List.of("SALARY"),
                new IssueResponse.Key("WP1", "S1"),
                value,
                "wrong",
                null,
                null);
    }
}
