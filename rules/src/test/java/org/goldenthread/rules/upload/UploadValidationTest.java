package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.rules.ARow;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.CsvRows;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.junit.jupiter.api.Test;

class UploadValidationTest {

    private static final RuleSet RULES = RuleSet.of(CodeLists.bundled());

    private static final String CLEAN =
            "TOTALPERMTEMP=1 | LEAVERS=0;0 | REASONS= | REASONNOS= | STARTERS=0;0 | VACANCIES=0;0";

    private final AnUpload.Outcome outcome = AnUpload.empty().validateRows();
    private final UploadValidation validation = new UploadValidation(
            RULES, new UploadContext(AnUpload.TODAY, new Account(null, true), new StoredKeys()), outcome);

    @Test
    void readsFilesOneAfterTheOther() throws IOException {
        file(FileKind.WORKPLACES, line(FileKind.WORKPLACES, CLEAN));
        file(FileKind.WORKERS, line(FileKind.WORKERS, "DISPLAYID=\"Smith, \uD83D\uDE00\""));
        file(FileKind.TRAINING, line(FileKind.TRAINING, ""));
        validation.finish();

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.workers()).hasSize(1);
    }

    @Test
    void aRowWithTheWrongNumberOfCellsIsFoundAndNothingElseOfItIsLookedAt() throws IOException {
        file(FileKind.WORKPLACES, line(FileKind.WORKPLACES, CLEAN + " | TOTALPERMTEMP=3"));
        file(
                FileKind.WORKERS,
                line(FileKind.WORKERS, ""),
                "WP1,S2,NEW",
                line(FileKind.WORKERS, "UNIQUEWORKERID=S3 | GENDER=7") + ",,");
        file(FileKind.TRAINING, line(FileKind.TRAINING, "UNIQUEWORKERID=S2"));
        validation.finish();

        assertThat(outcome.findings()).extracting(Finding::code).containsExactly("worker-9001", "worker-9001");
        assertThat(outcome.findings()).extracting(Finding::row).containsExactly(3, 4);
        assertThat(outcome.findings().get(0).message()).isEqualTo("The row has 3 cells, the header 44 columns.");
        assertThat(outcome.findings().get(1).key()).isEqualTo(new RowKey("WP1", "S3"));
        assertThat(outcome.workers()).hasSize(1);
    }

    @Test
    void aBrokenWorkplaceRowDoesNotMakeItsWorkersHomeless() throws IOException {
        file(FileKind.WORKPLACES, "WP1,NEW,Elm House");
        file(FileKind.WORKERS, line(FileKind.WORKERS, ""));
        validation.finish();

        assertThat(outcome.findings()).extracting(Finding::code).containsExactly("workplace-9001");
        assertThat(outcome.workplaces()).isEmpty();
    }

    @Test
    void aRowOfBlankCellsIsOneFindingNotTen() throws IOException {
        file(FileKind.WORKPLACES, line(FileKind.WORKPLACES, CLEAN), ",".repeat(43), " ,".repeat(43));
        file(FileKind.WORKERS, line(FileKind.WORKERS, ""), ",".repeat(43));
        file(FileKind.TRAINING, ",".repeat(11));
        validation.finish();

        assertThat(outcome.findings())
                .extracting(Finding::code)
                .containsExactly("workplace-9002", "workplace-9002", "worker-9002", "training-9002");
    }

    @Test
    void filesComeInTheirOrder() {
        validation.start(Layout.national(FileKind.WORKERS));

        assertThatThrownBy(() -> validation.start(Layout.national(FileKind.WORKPLACES)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> validation.start(Layout.national(FileKind.WORKERS)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsNeedAFile() {
        assertThatThrownBy(() -> validation.row(new Row(2, List.of()))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUploadOfManyWorkersIsJudgedAsOneOfFew() throws IOException {
        int workers = 20_000;
        file(FileKind.WORKPLACES, line(FileKind.WORKPLACES, "TOTALPERMTEMP=999 | LEAVERS=0;0 | REASONS= | REASONNOS="));
        file(
                FileKind.WORKERS,
                IntStream.rangeClosed(1, workers)
                        .mapToObj(i -> line(
                                FileKind.WORKERS,
                                "UNIQUEWORKERID=S" + i % (workers - 1) + " | NINUMBER= | MAINJOBROLE=24"))
                        .toArray(String[]::new));
        validation.finish();

        assertThat(outcome.findings())
                .extracting(Finding::rule)
                .containsExactly("worker.reference.repeated", "workplace.staff-total.rows-differ");
        assertThat(outcome.findings().get(0).row()).isEqualTo(workers + 1);
        assertThat(outcome.workers()).hasSize(workers - 1);
    }

    private void file(FileKind kind, String... lines) throws IOException {
        String text = String.join(",", Layout.national(kind).columns()) + "\n" + String.join("\n", lines);
        try (CsvRows rows = CsvRows.open(kind, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            validation.file(rows);
        }
    }

    private static String line(FileKind kind, String changes) {
        var cells = switch (kind) {
            case WORKPLACES -> ARow.workplace(changes);
            case WORKERS -> ARow.worker(changes);
            case TRAINING -> ARow.training(changes);
        };
        return Layout.national(kind).columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(","));
    }
}
