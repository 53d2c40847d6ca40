/** A client that sends returns through the gateway as a software house would, and takes the time of each step. */
@NullMarked
package org.goldenthread.benchmarks.load;

import org.jspecify.annotations.NullMarked;
