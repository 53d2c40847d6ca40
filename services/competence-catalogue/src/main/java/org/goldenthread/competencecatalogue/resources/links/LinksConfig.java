package org.goldenthread.competencecatalogue.resources.links;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "golden-thread.links")
interface LinksConfig {

    /** Whether links are looked at. Off unless the operator wants it: not every installation may call out. */
    @WithDefault("false")
    boolean enabled();

    /** How long a server may take for each step, the way to it included. */
    @WithDefault("10s")
    Duration timeout();

    /** When a link that led somewhere is looked at again. */
    @WithDefault("7d")
    Duration again();

    /** When one that did not is. */
    @WithDefault("1d")
    Duration againAfterFailure();

    /** Addresses of private networks that may be asked all the same, such as that of a server of one's own. */
    Optional<Set<String>> allowed();
}
