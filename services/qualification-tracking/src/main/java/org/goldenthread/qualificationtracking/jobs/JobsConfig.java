package org.goldenthread.qualificationtracking.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "golden-thread.jobs")
interface JobsConfig {

    /** Jobs one process runs at once: each may need some tens of megabytes and most of a core. */
    @WithDefault("2")
    int concurrency();

    /** More rows than this make a job large. One place is kept free of large ones, where there is more than one. */
    @WithDefault("20000")
    long large();

    /** How often a process looks for a job. */
    @WithDefault("100ms")
    Duration every();

    /** A runner that has not renewed its lease for this long is taken for dead. */
    @WithDefault("15s")
    Duration lease();

    /** A job that broke this often is not tried again. */
    @WithDefault("3")
    int attempts();
}
