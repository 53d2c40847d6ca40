package org.goldenthread.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

@ConfigMapping(prefix = "golden-thread.outbox")
interface OutboxConfig {

    /** Aggregate types this service tells about; their topics are made at start if the cluster has not got them. */
    Set<String> topics();

    /** Those whose topic keeps the last fact of every aggregate for ever, so that a new consumer can start from nothing. */
    Set<String> compacted();

    @WithDefault("3")
    int partitions();

    /** -1: as the cluster has it. */
    @WithDefault("-1")
    short replication();

    /** How often the outbox is looked at. */
    @WithDefault("100ms")
    Duration every();

    /** Facts sent in one go; bounds the memory of the relay. */
    @WithDefault("500")
    int batch();

    /** How long told facts are kept for looking into what happened. */
    @WithDefault("7d")
    Duration retention();
}
