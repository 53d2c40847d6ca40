package org.goldenthread.apigateway.entrance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** How many requests a client may make. */
@ConfigMapping(prefix = "golden-thread.rate-limit")
interface RateLimitConfig {

    /** For a client without a limit of its own, and for each address that calls without a token. */
    @WithParentName
    Limit standard();

    /** Limits of single clients, by their id. */
    Map<String, Limit> clients();

    interface Limit {

        /** Requests a second, in the long run. */
        @WithDefault("200")
        int rate();

        /** Requests at once after a pause. */
        @WithDefault("400")
        int burst();
    }
}
