package org.goldenthread.qualificationtracking.returns;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Ends drafts whose window has closed. Several replicas may do so at once: each return is locked and looked at again. */
@ApplicationScoped
class ExpiryService {

    private static final int BATCH = 200;

    private final Returns returns;
    private final ReturnService service;
    private final InstantSource clock;

    ExpiryService(Returns returns, ReturnService service, InstantSource clock) {
        this.returns = returns;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(every = "{golden-thread.expiry.every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    void expireOverdue() {
        for (var id : returns.overdue(clock.instant(), BATCH)) {
            service.expire(id);
            Log.infof("Draft of return %s expired: its window has closed", id);
        }
    }
}
