package org.goldenthread.qualificationtracking.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.rules.file.DocumentRows;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;

/**
 * Files as received, in pieces of the database, so that any replica can read them and a backup has them. A file is written while it arrives and
 * found readable or not in the same pass; no transaction stays open for a slow sender.
 */
@ApplicationScoped
public class FileStore {

    /** An upload that takes longer than this is given up. */
    private static final Duration SLOWEST_UPLOAD = Duration.ofDays(1);

    private final Jdbi database;
    private final InstantSource clock;

    FileStore(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes a file in and counts its rows. It belongs to nobody until it is put into a revision.
     *
     * @throws org.goldenthread.rules.file.UnreadableFileException when it is not of that format
     * @throws org.goldenthread.rules.file.LayoutException when its columns are not those of its kind
     */
    ReceivedFile take(FileKind kind, FileFormat format, InputStream body) throws IOException {
        UUID id = Ids.next();
        var pieces = new PieceWriter(database, id);
        try (var copied = new CopyingStream(body, pieces)) {
            long rows = count(format.open(kind, copied));
            pieces.close();
            return new ReceivedFile(id, format, rows, copied.bytes(), copied.digest(), clock.instant());
        } catch (IOException | RuntimeException notTaken) {
            discard(id);
            throw notTaken;
        }
    }

    private static long count(Rows rows) throws IOException {
        try (rows) {
            return rows.count();
        }
    }

    /** Takes a document in, once for each kind of rows that it has. */
    Map<FileKind, ReceivedFile> takeDocument(InputStream body) throws IOException {
        UUID id = Ids.next();
        var pieces = new PieceWriter(database, id);
        try (var copied = new CopyingStream(body, pieces)) {
            Map<FileKind, Long> counts = DocumentRows.count(copied);
            pieces.close();
            Map<FileKind, ReceivedFile> files = new EnumMap<>(FileKind.class);
            counts.forEach((kind, rows) -> files.put(
                    kind,
                    new ReceivedFile(
                            copy(id), FileFormat.DOCUMENT, rows, copied.bytes(), copied.digest(), clock.instant())));
            return files;
        } finally {
            discard(id);
        }
    }

    private UUID copy(UUID file) {
        UUID id = Ids.next();
        database.useHandle(handle -> handle.execute(
                "insert into received_chunk (file_id, sequence, bytes) select ?, sequence, bytes from received_chunk where file_id = ?",
                id,
                file));
        return id;
    }

    public InputStream open(UUID file) {
        return PieceReader.open(database, file);
    }

    void discard(UUID file) {
        database.useHandle(handle -> handle.execute("delete from received_chunk where file_id = ?", file));
    }

    /** Pieces of uploads that broke off in a crash. */
    @Scheduled(every = "1h", delayed = "15m")
    void sweep() {
        UUID before = Ids.firstOf(clock.instant().minus(SLOWEST_UPLOAD));
        database.useHandle(handle -> handle.execute("""
                delete from received_chunk c
                where file_id < ? and not exists (select from received_file f where f.id = c.file_id)""", before));
    }
}
