package org.goldenthread.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Takes the compression off a body, and stops one that expands beyond the limit while it does. */
@ApplicationScoped
public class Expansion {

    public static final ProblemType UNREADABLE_FILE = new ProblemType("unreadable-file", 400, "The file can't be read");

    private final ExpansionConfig config;

    Expansion(ExpansionConfig config) {
        this.config = config;
    }

    public InputStream of(InputStream body, @Nullable String contentEncoding) throws IOException {
        long limit = config.expanded().asLongValue();
        String encoding =
                contentEncoding == null ? "identity" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> new Bounded(body, limit);
            case "gzip", "x-gzip" -> new Bounded(gunzip(body), limit);
            default ->
                throw Problems.UNSUPPORTED_MEDIA_TYPE
                        .with("Files are taken as they are or with Content-Encoding: gzip.")
                        .error(ProblemError.inParameter("Content-Encoding", "unsupported", "gzip or none"))
                        .header("Accept-Encoding", "gzip");
        };
    }

    private static InputStream gunzip(InputStream body) throws IOException {
        try {
            return new GZIPInputStream(body, 1 << 16);
        } catch (ZipException | EOFException notGzip) {
            throw notGzip();
        }
    }

    private static RuntimeException notGzip() {
        return UNREADABLE_FILE
                .with("The body is not gzip, or it breaks off, though Content-Encoding says gzip.")
                .member("reason", "not-gzip");
    }

    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long read;

        Bounded(InputStream in, long limit) {
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
            try {
                int count = super.read(to, offset, length);
                read += Math.max(0, count);
                if (read > limit) {
                    throw Problems.PAYLOAD_TOO_LARGE
                            .with("The file may have at most %d bytes when expanded.".formatted(limit))
                            .member("limit", limit)
                            .header("Connection", "close");
                }
                return count;
            } catch (ZipException | EOFException broken) {
                throw notGzip();
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
