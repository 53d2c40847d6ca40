package org.goldenthread.qualificationtracking.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "golden-thread.statistics")
interface StatisticsConfig {

    /** Counts from 1 to one below this are hidden; 0 switches protection off, which only a test may want. */
    @WithDefault("5")
    int minimumCount();

    /** How many whole numbers a hidden count could be, at least. */
    @WithDefault("5")
    int minimumInterval();

    /** How often it is looked whether another table of postcodes holds than the counts go by. */
    @WithDefault("30s")
    Duration recountEvery();
}
