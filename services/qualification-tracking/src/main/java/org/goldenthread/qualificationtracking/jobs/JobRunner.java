package org.goldenthread.qualificationtracking.jobs;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.goldenthread.web.Ids;
import org.goldenthread.web.Ticker;

/**
 * Takes jobs and does them, a few at once. Several processes may run one each: a job is a leased row, renewed while it runs;
 * when its runner dies the lease ends and another takes it.
 */
@ApplicationScoped
class JobRunner {

    private final UUID owner = Ids.next();
    private final Map<Job, JobProgress> running = new ConcurrentHashMap<>();
    private final Jobs jobs;
    private final JobService service;
    private final JobsConfig config;
    private final ExecutorService threads;
    private final Ticker taking;

    JobRunner(Jobs jobs, JobService service, JobsConfig config) {
        this.jobs = jobs;
        this.service = service;
        this.config = config;
        this.threads = Executors.newFixedThreadPool(
                config.concurrency(), Thread.ofPlatform().name("job-", 0).factory());
        this.taking = new Ticker("take-jobs", config.every(), this::take);
    }

    void begin(@Observes StartupEvent start) {
        taking.begin();
    }

    private void take() {
        while (running.size() < config.concurrency()) {
            Optional<Job> job = jobs.claim(owner, largest());
            if (job.isEmpty()) {
                return;
            }
            start(job.get());
        }
    }

    private long largest() {
        long large = running.keySet().stream()
                .filter(job -> job.size() > config.large())
                .count();
        return large < Math.max(1, config.concurrency() - 1) ? Long.MAX_VALUE : config.large();
    }

    private void start(Job job) {
        var progress = new JobProgress();
        running.put(job, progress);
        threads.execute(() -> {
            try {
                run(job, progress);
            } finally {
                running.remove(job);
            }
        });
    }

    private void run(Job job, JobProgress progress) {
        if (job.attempts() > config.attempts()) {
            service.fail(job, "It was interrupted %d times. Try it again later.".formatted(config.attempts()));
            return;
        }
        try {
            Log.infof("Job %s (%s of %s) starts, attempt %d", job.id(), job.kind(), job.subject(), job.attempts());
            service.handler(job).run(job, progress);
            Log.infof("Job %s is done", job.id());
        } catch (JobLostException taken) {
            Log.infof("Job %s was cancelled or taken over", job.id());
        } catch (RuntimeException fault) {
            Log.errorf(fault, "Job %s broke in attempt %d", job.id(), job.attempts());
            tryAgainOrFail(job);
        }
    }

    private void tryAgainOrFail(Job job) {
        if (job.attempts() < config.attempts()) {
            jobs.giveBack(job);
        } else {
            service.fail(
                    job, "A fault of ours stopped it; nothing was changed. Tell the operator this id: " + job.id());
        }
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        running.forEach((job, progress) -> {
            if (!jobs.renew(job, owner, progress.point())) {
                progress.lose();
            }
        });
    }

    /** Others need not wait for the lease to run out. */
    void stop(@Observes ShutdownEvent stopping) {
        taking.end();
        running.forEach((job, progress) -> {
            progress.lose();
            jobs.giveBack(job);
        });
        threads.shutdown();
    }
}
