package org.goldenthread.qualificationtracking.jobs;

/** The job is no longer this runner's: it was cancelled, or its lease ran out and another runner has it. */
public final class JobLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobLostException() {
        super("the job is no longer this runner's", null, false, false);
    }
}
