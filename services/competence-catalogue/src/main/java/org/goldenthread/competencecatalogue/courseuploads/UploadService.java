package org.goldenthread.competencecatalogue.courseuploads;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.competencecatalogue.courses.form.NationalRow;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CopyBuffer;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

/** Uploads until they are published. Rows are written while a file arrives; the upload comes to be in one transaction. */
@ApplicationScoped
class UploadService {

    private final Uploads uploads;
    private final UploadRows rows;
    private final RowJudgements judgements;
    private final CourseUploadJudge courses;
    private final VenueUploadJudge venues;
    private final KeyLock keyLock;
    private final InstantSource clock;

    UploadService(
            Uploads uploads,
            UploadRows rows,
            RowJudgements judgements,
            CourseUploadJudge courses,
            VenueUploadJudge venues,
            KeyLock keyLock,
            InstantSource clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.judgements = judgements;
        this.courses = courses;
        this.venues = venues;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** A file whose rows are written, but that is no upload yet. */
    record Taken(UUID id, Header header, String digest) {}

    Taken take(InputStream body) {
        UUID id = Ids.next();
        try {
            var digested = new DigestInputStream(body, sha256());
            CopyBuffer writer = rows.writer();
            UploadFile.Read read = UploadFile.read(
                    digested,
                    (line, cells) -> writer.add(id).add(line).add(cells).end());
            writer.flush();
            return new Taken(
                    id,
                    read.header(),
                    "sha-256:"
                            + HexFormat.of()
                                    .formatHex(digested.getMessageDigest().digest()));
        } catch (IOException brokenOff) {
            rows.discard(id);
            throw new UncheckedIOException(brokenOff);
        } catch (RuntimeException refused) {
            rows.discard(id);
            throw refused;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For a file that was refused, or whose request had been answered before. */
    void discard(Taken taken) {
        rows.discard(taken.id());
    }

    /** Makes an upload of it, in the place of the open one. */
    @Transactional
    Upload open(String provider, Taken taken) {
        UploadForm form = taken.header().form();
        keyLock.hold("course upload", provider + "\n" + form.kind());
        Optional<Upload> before = uploads.open(provider, form.kind());
        before.ifPresent(open -> uploads.move(open, UploadState.ABANDONED, null));
        Instant now = clock.instant();
        Upload upload = new Upload(
                taken.id(),
                provider,
                form,
                UploadState.READY,
                taken.header().columns(),
                taken.digest(),
                before.map(Upload::id).orElse(null),
                null,
                now,
                now,
                0);
        uploads.add(upload);
        judge(upload);
        Upload opened = uploads.get(provider, taken.id());
        Log.infof("Upload %s of %s is %s", opened.id(), provider, opened.state().text());
        return opened;
    }

    /** Judges all rows and moves the upload to the state that follows. */
    private void judge(Upload upload) {
        judgeRows(upload);
        uploads.move(upload, stateOf(upload), null);
    }

    private UploadState stateOf(Upload upload) {
        return rows.counts(upload.id()).errors() > 0 ? UploadState.PROCESSED_WITH_ERRORS : UploadState.READY;
    }

    /** @return whether anything else was found than before */
    private boolean judgeRows(Upload upload) {
        if (upload.form() == UploadForm.VENUES) {
            return judgements.judge(upload.id(), venues.judge(upload).judgements()) > 0;
        }
        AtomicInteger changed = new AtomicInteger(courses.group(upload));
        courses.judge(upload, window -> changed.addAndGet(judgements.judge(upload.id(), window.judgements())));
        return changed.get() > 0;
    }

    /** Puts other cells in the place of those that are named; a row that was dropped is taken up again. */
    @Transactional
    Upload correct(String provider, UUID id, int line, Map<String, String> cells, @Nullable String ifMatch) {
        Upload upload = lockOpen(provider, id, ifMatch);
        UploadRow row = rows.find(id, line).orElseThrow(UploadService::unknownRow);
        rows.correct(id, line, corrected(upload, row, cells));
        judge(upload);
        return uploads.get(provider, id);
    }

    private static List<String> corrected(Upload upload, UploadRow row, Map<String, String> cells) {
        Map<String, Integer> positions = NationalRow.positions(upload.columns());
        List<ProblemError> unknown = cells.keySet().stream()
                .filter(column -> !positions.containsKey(column))
                .map(column -> ProblemError.at(
                        "/" + column.replace("~", "~0").replace("/", "~1"),
                        "unknown-column",
                        "The file has no such column."))
                .toList();
        if (!unknown.isEmpty()) {
            throw UploadProblems.UNKNOWN_COLUMNS
                    .with("The columns of this upload are: %s.".formatted(String.join(", ", upload.columns())))
                    .errors(unknown);
        }
        List<String> corrected = new ArrayList<>();
        for (int i = 0; i < upload.columns().size(); i++) {
            String before = i < row.cells().size() ? row.cells().get(i) : "";
            String sent = cells.get(upload.columns().get(i));
            corrected.add(
                    cells.containsKey(upload.columns().get(i)) ? String.valueOf(sent == null ? "" : sent) : before);
        }
        return corrected;
    }

    /** It is not published; it stays readable. */
    @Transactional
    Upload drop(String provider, UUID id, int line, @Nullable String ifMatch) {
        Upload upload = lockOpen(provider, id, ifMatch);
        if (rows.drop(id, line) == 0) {
            throw unknownRow();
        }
        judge(upload);
        return uploads.get(provider, id);
    }

    @Transactional
    Upload dropGroup(String provider, UUID id, int group, @Nullable String ifMatch) {
        Upload upload = lockOpen(provider, id, ifMatch);
        if (rows.dropGroup(id, group) == 0) {
            throw Problems.NOT_FOUND.with("The upload has no group that begins in this row.");
        }
        judge(upload);
        return uploads.get(provider, id);
    }

    /** Judges an upload that is to be published once more: days pass, and what it names may have changed. */
    @Transactional
    @TransactionConfiguration(timeout = UploadTransaction.LONGEST)
    Upload judgeAnew(String provider, UUID id, @Nullable String ifMatch) {
        Upload upload = uploads.lock(provider, id);
        if (upload.state().isOpen()) {
            ETag.requireMatch(ifMatch, upload.tag());
            if (judgeRows(upload)) {
                uploads.move(upload, stateOf(upload), null);
            }
        }
        return uploads.get(provider, id);
    }

    private Upload lockOpen(String provider, UUID id, @Nullable String ifMatch) {
        Upload upload = uploads.lock(provider, id);
        upload.requireOpen();
        ETag.requireMatch(ifMatch, upload.tag());
        return upload;
    }

    static RuntimeException unknownRow() {
        return Problems.NOT_FOUND.with("The upload has no row that starts in this line.");
    }
}
