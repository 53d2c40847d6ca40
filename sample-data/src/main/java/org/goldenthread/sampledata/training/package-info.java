/** The training of the workers of a return. */
@NullMarked
package org.goldenthread.sampledata.training;

import org.jspecify.annotations.NullMarked;
