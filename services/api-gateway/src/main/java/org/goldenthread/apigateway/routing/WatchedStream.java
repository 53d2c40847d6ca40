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
    private boolean complete;
    private boolean stopped;
    private @Nullable Handler<Buffer> handler;
    private @Nullable Handler<Void> endHandler;
    private @Nullable Handler<Throwable> failureHandler;

    /** The watcher is told how many bytes have come so far, before they go on. */
    WatchedStream(ReadStream<Buffer> source, LongConsumer total) {
        this.source = source;
        this.total = total;
        source.handler(this::part).endHandler(end -> end()).exceptionHandler(this::fail);
    }

    /** Whether the next move is the sender's: the receiver could take more. */
    boolean awaitsSender() {
        return !paused && !complete && !stopped;
    }

    /** Whether the source has given all that it had, wanted or not. */
    boolean isComplete() {
        return complete;
    }

    /** Ends the transfer; the receiver must not take what it got for the whole. */
    void fail(Throwable cause) {
        stopped = true;
        if (failureHandler != null) {
            failureHandler.handle(cause);
        }
    }

    /** Throws away what the source still has. */
    void discard() {
        stopped = true;
        source.resume();
    }

    private void part(Buffer part) {
        if (!stopped) {
            count += part.length();
            total.accept(count);
        }
        // the watcher may just have stopped it
        if (!stopped && handler != null) {
            handler.handle(part);
        }
    }

    private void end() {
        complete = true;
        if (!stopped && endHandler != null) {
            endHandler.handle(null);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        endHandler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
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
