/** The workers of a return and their rows. */
@NullMarked
package org.goldenthread.sampledata.worker;

import org.jspecify.annotations.NullMarked;
