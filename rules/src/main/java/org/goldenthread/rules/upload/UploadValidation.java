package org.goldenthread.rules.upload;

import java.io.IOException;
import org.goldenthread.rules.file.CsvRows;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;

/**
 * One validation of one upload, from the first row to the last. Not thread-safe; memory grows by some tens of bytes a worker.
 *
 * <pre>{@code
 * var validation = new UploadValidation(rules, context, sink);
 * validation.start(workplaces.layout());
 * for (Row row = workplaces.next(); row != null; row = workplaces.next()) {
 *     validation.row(row);
 * }
 * ... the same for workers, then for training if there is such a file ...
 * validation.finish();
 * }</pre>
 */
public final class UploadValidation {

    public UploadValidation(RuleSet rules, UploadContext context, UploadSink sink) {}

    /** The next file begins. Workplaces, workers, training; a file that is not part of the upload is left out. */
    public void start(Layout layout) {
        throw new UnsupportedOperationException();
    }

    public void row(Row row) {
        throw new UnsupportedOperationException();
    }

    /** Starts the file and takes all its rows. */
    public void file(CsvRows rows) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** After the last row of the last file: applies the rules that need the whole upload. */
    public void finish() {
        throw new UnsupportedOperationException();
    }
}
