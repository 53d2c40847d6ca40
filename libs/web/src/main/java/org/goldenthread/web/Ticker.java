package org.goldenthread.web;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does something again and again on a thread of its own, several times a second; the scheduler of the framework does so once a
 * second at the most. What fails is logged when it begins to fail and tried again.
 */
public final class Ticker {

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private @Nullable ScheduledFuture<?> ticking;
    private boolean failing;

    public Ticker(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    public synchronized void begin() {
        ticking = thread.scheduleWithFixedDelay(this::tick, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for what is being done, a few seconds at the most. */
    public synchronized void end() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                Log.warnf(e, "%s does not work at the moment; it is tried again", name);
            }
            failing = true;
        }
    }
}
