package org.goldenthread.qualificationtracking.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Jdbi;

/** Cuts what is written into pieces and stores each, deflated, as soon as it is full. */
final class PieceWriter extends OutputStream {

    private static final int PIECE = 512 * 1024;

    private final Jdbi database;
    private final UUID file;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int sequence;

    PieceWriter(Jdbi database, UUID file) {
        this.database = database;
        this.file = file;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, PIECE - filled);
            System.arraycopy(from, offset + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == PIECE) {
                store();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    private void store() {
        byte[] deflated = deflate();
        database.useHandle(handle -> handle.execute(
                "insert into received_chunk (file_id, sequence, bytes) values (?, ?, ?)", file, sequence, deflated));
        sequence++;
        filled = 0;
    }

    private byte[] deflate() {
        var bytes = new ByteArrayOutputStream(filled / 3);
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, fast)) {
            out.write(piece, 0, filled);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }
}
