package org.goldenthread.qualificationtracking.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Jdbi;

/** The pieces of a file one after the other, each fetched when it is wanted. */
@SuppressWarnings("JdkObsolete") // what SequenceInputStream takes
final class PieceReader implements Enumeration<InputStream> {

    private final Jdbi database;
    private final UUID file;
    private int sequence;
    private Optional<byte[]> next;

    private PieceReader(Jdbi database, UUID file) {
        this.database = database;
        this.file = file;
        this.next = fetch();
    }

    static InputStream open(Jdbi database, UUID file) {
        return new SequenceInputStream(new PieceReader(database, file));
    }

    @Override
    public boolean hasMoreElements() {
        return next.isPresent();
    }

    @Override
    public InputStream nextElement() {
        byte[] piece = next.orElseThrow(NoSuchElementException::new);
        sequence++;
        next = fetch();
        return new InflaterInputStream(new ByteArrayInputStream(piece));
    }

    private Optional<byte[]> fetch() {
        return database.withHandle(handle -> handle.select(
                        "select bytes from received_chunk where file_id = ? and sequence = ?", file, sequence)
                .mapTo(byte[].class)
                .findOne());
    }
}
