package org.goldenthread.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body of untold length as soon as it passes the limit. */
@jakarta.ws.rs.ext.Provider
class BodyCounter implements ReaderInterceptor {

    /** Asked for late: providers are made before the configuration of the running service is there. */
    private final Provider<BodyGuard> guard;

    private final CurrentVertxRequest request;

    BodyCounter(Provider<BodyGuard> guard, CurrentVertxRequest request) {
        this.guard = guard;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        long limit = guard.get()
                .limitFor(
                        type == null ? null : type.getType() + "/" + type.getSubtype(),
                        request.getCurrent().request().path());
        context.setInputStream(new CountedStream(context.getInputStream(), limit));
        return context.proceed();
    }

    private static final class CountedStream extends FilterInputStream {
        private final long limit;
        private long count;

        CountedStream(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long read) {
            count += Math.max(0, read);
            if (count > limit) {
                throw BodyGuard.tooLarge(limit);
            }
        }
    }
}
