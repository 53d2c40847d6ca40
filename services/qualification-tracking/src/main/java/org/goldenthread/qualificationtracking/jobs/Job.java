package org.goldenthread.qualificationtracking.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work.
 *
 * @param kind names the handler
 * @param subject what it works on, for example a return
 * @param organisation whose it is
 * @param argument for the handler alone
 * @param size how much work it is, in rows
 * @param attempts how often it was started; more than once after a crash
 * @param failure for its owner: why it failed
 */
public record Job(
        UUID id,
        String kind,
        UUID subject,
        String organisation,
        String argument,
        long size,
        JobState state,
        String phase,
        long done,
        long total,
        int attempts,
        @Nullable String failure) {}
