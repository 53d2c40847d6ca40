package org.goldenthread.qualificationtracking.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a job stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobResponse(
        UUID id,
        String kind,
        JobState state,
        Progress progress,
        @Nullable Result result,
        @Nullable String failure) {

    /** @param total 0 while it is not known */
    public record Progress(long done, long total, String phase) {}

    /** @param href what the job was about, now with the outcome */
    public record Result(String href) {}

    static JobResponse from(Job job) {
        return new JobResponse(
                job.id(),
                job.kind(),
                job.state(),
                new Progress(job.done(), job.total(), job.phase()),
                job.state().ended() ? new Result("/v1/returns/" + job.subject()) : null,
                job.failure());
    }
}
