package org.goldenthread.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;

/** What a body may weigh as it is sent. */
@ConfigMapping(prefix = "golden-thread.limits")
interface BodyLimits {

    /** JSON bodies. Any other body is bounded by {@code quarkus.http.limits.max-body-size}. */
    @WithName("json-body")
    @WithDefault("5M")
    MemorySize json();

    /** Other limits of JSON bodies, by the path that they are sent to. */
    Map<String, MemorySize> jsonPaths();
}
