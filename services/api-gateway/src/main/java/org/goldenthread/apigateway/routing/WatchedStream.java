package org.goldenthread.apigateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way through, seen but not held: each part is told to a watcher, and it is known whose turn it is.
 *
 * <p>All on the event loop of the request.
 */
final class WatchedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final LongConsumer total;
    private long count;
    private boolean paused;
    private boolean ended;
    private @Nullable Handler<Throwable> failureHandler;

    /** The watcher is told how many bytes have come so far, before they go on. */
    WatchedStream(ReadStream<Buffer> source, LongConsumer total) {
        this.source = source;
        this.total = total;
    }

    /** Whether the next move is the sender's: the receiver could take more. */
    boolean awaitsSender() {
        return !paused && !ended;
    }

    /** Ends the transfer; the receiver must not take what it got for the whole. */
    void fail(Throwable cause) {
        ended = true;
        if (failureHandler != null) {
            failureHandler.handle(cause);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : part -> {
                            if (!ended) {
                                count += part.length();
                                total.accept(count);
                            }
                            // the watcher may just have ended it
                            if (!ended) {
                                handler.handle(part);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!ended) {
                                ended = true;
                                handler.handle(null);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        paused = false;
        source.fetch(amount);
        return this;
    }
}
