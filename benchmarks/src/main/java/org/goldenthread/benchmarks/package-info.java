/** How fast the platform is: the rules alone on one core, and a whole return through a running gateway. */
@NullMarked
package org.goldenthread.benchmarks;

import org.jspecify.annotations.NullMarked;
