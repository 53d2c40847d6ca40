package org.goldenthread.competencecatalogue.selection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "golden-thread.selection")
interface SelectionConfig {

    /** How long a request waits for the index to take in what was published since; then it is answered from the index as it was. */
    @WithDefault("2s")
    Duration patience();

    /** How long the first request waits for the first index. */
    @WithDefault("30s")
    Duration firstPatience();
}
