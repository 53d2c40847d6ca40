package org.goldenthread.qualificationtracking.validation;

import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.qualificationtracking.content.ContentWriter;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.upload.UploadSink;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.web.CopyBuffer;
import org.jdbi.v3.core.Jdbi;

/** Keeps every finding; keeps rows until there is an error, after which they can't become content any more. */
final class FindingSink implements UploadSink {

    private final UUID content;
    private final ContentWriter writer;
    private final CopyBuffer findings;
    private final Function<FileKind, FileFormat> formats;
    private int sequence;
    private long errors;
    private long warnings;

    /** @param formats what each file is written in */
    FindingSink(UUID content, Jdbi database, ContentWriter writer, Function<FileKind, FileFormat> formats) {
        this.content = content;
        this.writer = writer;
        this.formats = formats;
        this.findings = new CopyBuffer(
                database,
                "finding",
                "content_id, sequence, code, rule, severity, file, line, column_name, columns, key_workplace, key_worker,"
                        + " value, message, hint, caused_by, pointer");
    }

    @Override
    public void finding(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
        } else if (finding.severity() == Severity.WARNING) {
            warnings++;
        }
        RowKey key = finding.key();
        findings.add(content)
                .add(Integer.valueOf(++sequence))
                .add(finding.code())
                .add(finding.rule())
                .add(finding.severity().text())
                .add(finding.file().pathName())
                .add(finding.row())
                .add(finding.column())
                .add(finding.columns())
                .add(key == null ? null : key.workplace())
                .add(key == null ? null : key.worker())
                .add(finding.value())
                .add(finding.message())
                .add(finding.hint())
                .add(finding.causedBy())
                .add(formats.apply(finding.file()).pointer(finding.file(), finding.row(), finding.column()));
        findings.end();
    }

    @Override
    public void workplace(Row row, WorkplaceFacts facts) {
        if (errors == 0) {
            writer.workplace(row, facts);
        }
    }

    @Override
    public void worker(Row row, WorkerFacts facts) {
        if (errors == 0) {
            writer.worker(row, facts);
        }
    }

    @Override
    public void training(Row row) {
        if (errors == 0) {
            writer.training(row);
        }
    }

    void flush() {
        findings.flush();
        if (errors == 0) {
            writer.flush();
        }
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }
}
