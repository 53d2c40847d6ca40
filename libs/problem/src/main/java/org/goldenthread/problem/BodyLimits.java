package org.goldenthread.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What a body may weigh as it is sent. */
@ConfigMapping(prefix = "golden-thread.limits")
interface BodyLimits {

    /** JSON bodies. Any other body is bounded by {@code quarkus.http.limits.max-body-size}. */
    @WithName("json-body")
    @WithDefault("5M")
    MemorySize json();
}
