/** The files of a return: streamed in, checked for being readable, kept as received. */
@NullMarked
package org.goldenthread.qualificationtracking.intake;

import org.jspecify.annotations.NullMarked;
