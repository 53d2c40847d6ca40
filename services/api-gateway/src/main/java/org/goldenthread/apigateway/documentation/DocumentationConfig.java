package org.goldenthread.apigateway.documentation;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What the document says of where it holds. */
@ConfigMapping(prefix = "golden-thread.documentation")
interface DocumentationConfig {

    /** The address of this gateway as partners use it. */
    URI address();
}
