package org.goldenthread.qualificationtracking.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;

/** Ends of jobs that are not their success. */
@ApplicationScoped
public class JobService {

    static final ProblemType JOB_ENDED = new ProblemType("job-ended", 409, "The job has ended");

    private final Jobs jobs;
    private final List<JobHandler> handlers;

    JobService(Jobs jobs, @All List<JobHandler> handlers) {
        this.jobs = jobs;
        this.handlers = handlers;
    }

    Job get(UUID id, String organisation) {
        return jobs.find(id)
                .filter(job -> job.organisation().equals(organisation))
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no job with this id, or it is not yours."));
    }

    public JobResponse response(UUID id, String organisation) {
        return JobResponse.from(get(id, organisation));
    }

    @Transactional
    void cancel(UUID id, String organisation) {
        Job job = get(id, organisation);
        // The subject first, as everyone else locks: two who meet must not wait for each other.
        handler(job).abandoned(job, "It was cancelled.");
        if (!jobs.end(job, JobState.CANCELLED, "cancelled", null)) {
            throw JOB_ENDED.with("The job is over; there is nothing to cancel.").member("state", job.state());
        }
    }

    @Transactional
    void fail(Job job, String why) {
        handler(job).abandoned(job, why);
        if (!jobs.end(job, JobState.FAILED, "failed", why)) {
            throw new JobLostException();
        }
    }

    JobHandler handler(Job job) {
        return handlers.stream()
                .filter(one -> one.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for jobs of kind " + job.kind()));
    }
}
