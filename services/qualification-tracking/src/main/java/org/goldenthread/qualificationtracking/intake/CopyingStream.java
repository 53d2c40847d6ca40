package org.goldenthread.qualificationtracking.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies, counts and digests what is read through it. */
final class CopyingStream extends FilterInputStream {

    private final OutputStream copy;
    private final MessageDigest digest;
    private long bytes;

    CopyingStream(InputStream in, OutputStream copy) {
        super(in);
        this.copy = copy;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        if (read > 0) {
            bytes += read;
            digest.update(to, offset, read);
            copy.write(to, offset, read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long bytes() {
        return bytes;
    }

    String digest() {
        return "sha-256:" + HexFormat.of().formatHex(digest.digest());
    }
}
