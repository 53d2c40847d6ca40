package org.goldenthread.competencecatalogue.courseuploads;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.problem.BodyGuard;

/** Stops a file that is larger than allowed as soon as that is known. */
final class SizeLimit extends FilterInputStream {

    private final long limit;
    private long read;

    SizeLimit(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        read += Math.max(0, count);
        if (read > limit) {
            throw BodyGuard.tooLarge(limit);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
