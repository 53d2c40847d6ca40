package org.goldenthread.standalone.mainjob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;

/**
 * What the council sends: enough workplaces that the national table says something, and few enough managers below level
 * 4 that small numbers have to be hidden. Every revision is another draw of the same workplaces and workers.
 */
final class Sample {
    private static final int LEEDS = 212;
    private static final int WORKPLACES = 120;
    private static final int WORKERS = 1800;
    private static final int TRAINING_ROWS = 600;

    private Sample() {}

    /** @param hasRecord whether the organisation's rows are on record already, and so are to be updated */
    static SampleReturn of(int revision, boolean hasRecord) {
        return SampleReturn.of(SampleSpec.of(2026L + revision, WORKPLACES, WORKERS, TRAINING_ROWS)
                .withOrganisation(LEEDS, EmployerKind.AUTHORITY)
                .withStatus(hasRecord ? RowStatus.UPDATE : RowStatus.NEW)
                .withColumns(OptionalColumns.INDUCTION)
                .withWorkedTowards(0.1)
                .withFaults(0.02));
    }

    static byte[] file(SampleReturn sample, FileKind kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            sample.write(kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
