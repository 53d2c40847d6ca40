package org.goldenthread.benchmarks.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.CsvRows;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.RuleSet;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.UploadContext;
import org.goldenthread.rules.upload.UploadSink;
import org.goldenthread.rules.upload.UploadValidation;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rows of the workers file a second, on one core: read from CSV alone, and with all rules. The second is a whole upload of 10,000
 * workers, so it also takes the 200 rows of workplaces before them, the rules that need the whole upload and the facts handed over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
        value = 2,
        // Everything on one core, collector included, in the heap that the service has.
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 4)
public class WorkerRows {

    private static final int ROWS = 10_000;
    private static final int WORKPLACES = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RuleSet rules = RuleSet.of(CodeLists.bundled());
    private final UploadContext context = new UploadContext(TODAY, new Account(null, true), new StoredKeys());
    private byte[] workplaces = {};
    private byte[] workers = {};

    /** Makes the files, and looks that the rules have nothing to say to them: findings would be measured too. */
    @Setup
    public void generate() throws IOException {
        SampleReturn sample =
                SampleReturn.of(SampleSpec.of(1, WORKPLACES, ROWS, 0).withOrganisation(1, EmployerKind.MIXED));
        workplaces = file(sample, FileKind.WORKPLACES);
        workers = file(sample, FileKind.WORKERS);
        Counts counts = validate();
        if (counts.workers != ROWS || counts.findings > 0) {
            throw new IllegalStateException(
                    counts.workers + " rows came through with " + counts.findings + " findings");
        }
    }

    /** Reading alone. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int read() throws IOException {
        int cells = 0;
        try (CsvRows rows = CsvRows.open(FileKind.WORKERS, new ByteArrayInputStream(workers))) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                cells += row.cells().size();
            }
        }
        return cells;
    }

    /** Reading and all rules. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int readAndCheck() throws IOException {
        return validate().workers;
    }

    private Counts validate() throws IOException {
        Counts counts = new Counts();
        UploadValidation validation = new UploadValidation(rules, context, counts);
        check(validation, FileKind.WORKPLACES, workplaces);
        check(validation, FileKind.WORKERS, workers);
        validation.finish();
        return counts;
    }

    private static void check(UploadValidation validation, FileKind kind, byte[] file) throws IOException {
        try (CsvRows rows = CsvRows.open(kind, new ByteArrayInputStream(file))) {
            validation.file(rows);
        }
    }

    private static byte[] file(SampleReturn sample, FileKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.write(kind, out);
        return out.toByteArray();
    }

    private static final class Counts implements UploadSink {
        private int workers;
        private int findings;

        @Override
        public void finding(Finding finding) {
            findings++;
        }

        @Override
        public void workplace(Row row, WorkplaceFacts facts) {}

        @Override
        public void worker(Row row, WorkerFacts facts) {
            workers++;
        }

        @Override
        public void training(Row row) {}
    }
}
