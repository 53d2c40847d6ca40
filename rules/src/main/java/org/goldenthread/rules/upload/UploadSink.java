package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.workplace.WorkplaceFacts;

/**
 * Takes what a validation finds, as it goes: findings, and the rows with the facts taken from them.
 *
 * <p>A row comes after its own findings; findings that need the whole upload come at the end. Not handed over, because each of
 * them has an error that rejects the return: rows with the wrong number of cells, rows without a key, and rows whose key a
 * row before them has. So a key comes once.
 */
public interface UploadSink {

    void finding(Finding finding);

    void workplace(Row row, WorkplaceFacts facts);

    void worker(Row row, WorkerFacts facts);

    void training(Row row);
}
