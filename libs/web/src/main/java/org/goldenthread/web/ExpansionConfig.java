package org.goldenthread.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "golden-thread.intake")
interface ExpansionConfig {

    /** What a file may come to when its compression is taken off. What may be sent is {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("600M")
    MemorySize expanded();
}
