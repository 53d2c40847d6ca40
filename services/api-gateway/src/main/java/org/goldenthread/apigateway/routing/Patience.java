package org.goldenthread.apigateway.routing;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs out when nothing has moved for a time. On the event loop of one request. */
final class Patience {

    private final Vertx vertx;
    private final long limit;
    private final Runnable whenOut;
    private long moved = System.nanoTime();
    private long timer;

    Patience(Vertx vertx, Duration limit, Runnable whenOut) {
        this.vertx = vertx;
        this.limit = limit.toNanos();
        this.whenOut = whenOut;
        await(this.limit);
    }

    void moved() {
        moved = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }

    private void await(long nanos) {
        timer = vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)), passed -> look());
    }

    private void look() {
        long left = limit - (System.nanoTime() - moved);
        if (left <= 0) {
            moved();
            await(limit);
            whenOut.run();
        } else {
            await(left);
        }
    }
}
