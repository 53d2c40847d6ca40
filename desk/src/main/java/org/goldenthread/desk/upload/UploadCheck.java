package org.goldenthread.desk.upload;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.rules.file.LayoutException;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.file.UnreadableFileException;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.RuleSet;
import org.goldenthread.rules.upload.UploadContext;
import org.goldenthread.rules.upload.UploadSink;
import org.goldenthread.rules.upload.UploadValidation;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.workplace.WorkplaceFacts;

/**
 * An upload and what it is judged by.
 *
 * @param today the day it is judged as of
 */
public record UploadCheck(
        RuleSet rules, LocalDate today, Account account, OnRecord record, List<UploadFile> files, Progress progress) {

    /**
     * Applies all rules that can be judged, and hands each finding over: file by file, row by row, then what only the whole upload shows.
     *
     * @throws UnusableException if a file changed since it was found to be readable
     */
    public void run(Consumer<Finding> to) {
        var context = new UploadContext(today, account, record.stored());
        var validation = new UploadValidation(rules, context, new Judgeable(record, to));
        for (UploadFile file : files) {
            read(file, validation);
        }
        if (record.stored() instanceof UnknownRecord unknown) {
            unknown.rowsRead();
        }
        validation.finish();
    }

    private void read(UploadFile file, UploadValidation validation) {
        progress.start(file);
        try (Rows rows = file.open()) {
            validation.start(rows.layout());
            for (Row row = rows.next(); row != null; row = rows.next()) {
                validation.row(row);
                progress.row();
            }
        } catch (UnreadableFileException | LayoutException changed) {
            throw new UnusableException(List.of(file.path() + ": " + changed.getMessage()));
        } catch (IOException failed) {
            throw UnusableException.of(file.path(), failed);
        } finally {
            progress.end();
        }
    }

    /** Drops the findings of rules that the record is not known well enough for. */
    private record Judgeable(OnRecord record, Consumer<Finding> to) implements UploadSink {

        @Override
        public void finding(Finding finding) {
            if (!record.leftOut().contains(finding.rule())) {
                to.accept(finding);
            }
        }

        @Override
        public void workplace(Row row, WorkplaceFacts facts) {}

        @Override
        public void worker(Row row, WorkerFacts facts) {}

        @Override
        public void training(Row row) {}
    }
}
