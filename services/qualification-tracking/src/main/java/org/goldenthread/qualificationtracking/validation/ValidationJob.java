package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.qualificationtracking.codelists.CodeListEditions;
import org.goldenthread.qualificationtracking.content.ContentWriter;
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.qualificationtracking.intake.FileStore;
import org.goldenthread.qualificationtracking.jobs.Job;
import org.goldenthread.qualificationtracking.jobs.JobHandler;
import org.goldenthread.qualificationtracking.jobs.JobProgress;
import org.goldenthread.qualificationtracking.returns.Mode;
import org.goldenthread.qualificationtracking.returns.OrganisationRecord;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.ReturnService;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.qualificationtracking.returns.Revision;
import org.goldenthread.qualificationtracking.returns.Verdict;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.UploadContext;
import org.goldenthread.rules.upload.UploadValidation;
import org.goldenthread.rules.value.PostcodeTable;
import org.jdbi.v3.core.Jdbi;

/** The job that reads the files of a revision once, row by row, applies the rules, and works the content out. */
@ApplicationScoped
class ValidationJob implements JobHandler {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int TELL_EVERY = 1_000;

    private final Returns returns;
    private final OrganisationRecord organisationRecord;
    private final Accounts accounts;
    private final StoredRecords storedRecords;
    private final WorkplacesOfUpload workplaces;
    private final Contents contents;
    private final FileStore files;
    private final ValidationService service;
    private final CodeListEditions editions;
    private final Jdbi database;
    private final InstantSource clock;

    ValidationJob(
            Returns returns,
            OrganisationRecord organisationRecord,
            Accounts accounts,
            StoredRecords storedRecords,
            WorkplacesOfUpload workplaces,
            Contents contents,
            FileStore files,
            ValidationService service,
            CodeListEditions editions,
            Jdbi database,
            InstantSource clock) {
        this.returns = returns;
        this.organisationRecord = organisationRecord;
        this.accounts = accounts;
        this.storedRecords = storedRecords;
        this.workplaces = workplaces;
        this.contents = contents;
        this.files = files;
        this.service = service;
        this.editions = editions;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ReturnService.VALIDATION;
    }

    @Override
    @ActivateRequestContext
    public void run(Job job, JobProgress progress) {
        Revision revision = returns.get(job.subject(), job.organisation()).newest();
        UUID content = contents.begin();
        try {
            service.conclude(job, judge(job, revision, content, progress));
        } catch (RuntimeException notFinished) {
            contents.discard(content);
            throw notFinished;
        }
    }

    private Verdict judge(Job job, Revision revision, UUID content, JobProgress progress) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        CodeListEditions.Edition edition = editions.newest();
        Optional<UUID> record = organisationRecord.contentId(job.organisation());
        progress.phase("reading the record", 0);
        var mode = Mode.valueOf(job.argument());
        UploadContext context = context(job, revision, record, mode, today);
        ContentWriter writer = contents.writer(content, today, edition.codeLists());
        var sink = new FindingSink(content, database, writer, kind -> format(revision, kind));
        var validation = new UploadValidation(edition.rules(), context, sink);
        for (FileKind kind : FileKind.values()) {
            revision.file(kind).ifPresent(file -> read(kind, file, validation, writer, progress));
        }
        progress.phase("checking the whole upload", 0);
        validation.finish();
        sink.flush();
        progress.phase("comparing with the record", 0);
        return verdict(
                revision,
                content,
                record,
                mode,
                new Verdict.Judging(edition.rules().version(), edition.qualifications(), today),
                sink);
    }

    private UploadContext context(Job job, Revision revision, Optional<UUID> record, Mode mode, LocalDate today) {
        StoredKeys stored = storedRecords.of(record);
        PostcodeTable postcodes = workplaces.lookUp(revision, job.organisation(), stored);
        return new UploadContext(today, accounts.of(job.organisation()), stored, postcodes, mode == Mode.MERGE);
    }

    private Verdict verdict(
            Revision revision,
            UUID content,
            Optional<UUID> record,
            Mode mode,
            Verdict.Judging judging,
            FindingSink sink) {
        Verdict.Counts counts;
        Verdict.Differences differences;
        if (sink.errors() > 0) {
            counts = new Verdict.Counts(
                    rows(revision, FileKind.WORKPLACES),
                    rows(revision, FileKind.WORKERS),
                    rows(revision, FileKind.TRAINING),
                    sink.errors(),
                    sink.warnings());
            differences = new Verdict.Differences(0, 0, 0, 0);
        } else {
            boolean trainingSent = revision.file(FileKind.TRAINING).isPresent();
            var result = contents.merge(content, record, mode == Mode.MERGE, trainingSent);
            counts = new Verdict.Counts(result.workplaces(), result.workers(), result.training(), 0, sink.warnings());
            differences =
                    new Verdict.Differences(result.added(), result.updated(), result.unchanged(), result.deleted());
        }
        return new Verdict(content, record.orElse(null), mode, judging, counts, differences);
    }

    private static FileFormat format(Revision revision, FileKind kind) {
        return revision.file(kind).map(ReceivedFile::format).orElse(FileFormat.CSV);
    }

    private static long rows(Revision revision, FileKind kind) {
        return revision.file(kind).map(ReceivedFile::rows).orElse(0L);
    }

    private void read(
            FileKind kind, ReceivedFile file, UploadValidation validation, ContentWriter writer, JobProgress progress) {
        progress.phase("checking " + kind.pathName(), file.rows());
        try (InputStream in = files.open(file.id());
                Rows rows = file.format().open(kind, in)) {
            validation.start(rows.layout());
            writer.start(rows.layout());
            long done = 0;
            for (Row row = rows.next(); row != null; row = rows.next()) {
                validation.row(row);
                if (++done % TELL_EVERY == 0) {
                    progress.done(done);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void abandoned(Job job, String why) {
        service.interrupted(job, why);
    }
}
