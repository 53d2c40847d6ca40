package org.goldenthread.competencecatalogue.selection;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of the published competences. Each request looks whether the catalogue has changed, on whichever replica; the first that finds it
 * changed has a new index made, one at a time.
 */
@ApplicationScoped
class Catalogue {

    private static final int AFTER_THE_SEED = 5000;

    private final IndexReader reader;
    private final SelectionConfig config;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("selection-index").daemon().factory());
    private volatile @Nullable Snapshot newest;
    private @Nullable CompletableFuture<Snapshot> reading;

    Catalogue(IndexReader reader, SelectionConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /** So that the first request need not wait for it; should it fail, that request tries again. */
    void atStart(@Observes @Priority(AFTER_THE_SEED) StartupEvent start) {
        CompletableFuture<Snapshot> unwatched = read();
        Log.debugf("Reading the published competences: %s", unwatched.state());
    }

    /** The index of the catalogue as it is; as it was, if making a new one takes longer than a request should. */
    Snapshot current() {
        String stamp = reader.stamp();
        Snapshot known = newest;
        if (known != null && known.stamp().equals(stamp)) {
            return known;
        }
        long patience = (known == null ? config.firstPatience() : config.patience()).toMillis();
        Snapshot fresh = await(read(), patience);
        if (fresh == null && known == null) {
            throw Problems.UNAVAILABLE
                    .with("The competences are being read for the first time. Try again in some seconds.")
                    .header("Retry-After", "5");
        }
        return fresh == null ? Objects.requireNonNull(known) : fresh;
    }

    private synchronized CompletableFuture<Snapshot> read() {
        if (reading == null || reading.isDone()) {
            reading = CompletableFuture.supplyAsync(this::make, thread);
        }
        return reading;
    }

    private Snapshot make() {
        Snapshot made = reader.read();
        newest = made;
        Log.debugf(
                "Index of %d competences, %d bytes",
                made.index().size(), made.index().bytes());
        return made;
    }

    /** Null where it is not ready in time or went wrong. */
    private static @Nullable Snapshot await(CompletableFuture<Snapshot> reading, long patience) {
        try {
            return reading.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return null;
        } catch (ExecutionException failed) {
            Log.warn("The index of competences could not be made", failed.getCause());
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }
}
