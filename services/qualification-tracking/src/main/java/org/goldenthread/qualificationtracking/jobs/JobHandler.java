package org.goldenthread.qualificationtracking.jobs;

/** Knows how to do jobs of one kind. */
public interface JobHandler {

    String kind();

    /**
     * Does the work. Its last transaction calls {@link Jobs#succeed}, which fails if the job is no longer this runner's, so that a job
     * taken over has one effect.
     */
    void run(Job job, JobProgress progress);

    /** The job will not be done: cancelled, or failed too often. Runs in the transaction that says so. */
    void abandoned(Job job, String why);
}
