/**
 * The one public door of the platform: a request is named and counted at the {@code entrance}, admitted and forwarded by
 * {@code routing}, and what there is to ask for is told by {@code documentation}. It keeps no data and knows no domain;
 * a service joins it by lines of configuration.
 */
@NullMarked
package org.goldenthread.apigateway;

import org.jspecify.annotations.NullMarked;
