package org.goldenthread.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "golden-thread.idempotency")
interface IdempotencyConfig {

    /** How long a repeat gets the first answer: longer than a year, because a yearly return may be asked about at the next. */
    @WithDefault("400d")
    Duration retention();
}
