package org.goldenthread.competencecatalogue.casestandard.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.goldenthread.problem.Problems;

/** One import at a time: what one of them holds in memory is bounded, what many would hold is not. */
@ApplicationScoped
class Turn {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore place = new Semaphore(1, true);

    <T> T take(Supplier<T> work) {
        try {
            if (!place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problems.UNAVAILABLE
                        .with("Another package is being imported. Send yours again in a moment.")
                        .header("Retry-After", "10");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problems.UNAVAILABLE.with("The service is stopping.").header("Retry-After", "10");
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }
}
