package org.goldenthread.competencecatalogue.courseuploads;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "golden-thread.course-uploads")
interface UploadConfig {

    /** What a file may weigh as it is sent, and when it is expanded; the national limit. */
    @WithDefault("5M")
    MemorySize file();
}
